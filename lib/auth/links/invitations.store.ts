import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'
import { preparePassword } from '../credentials'
import type { InvitationRow } from '../people/person-row'
import { hashToken, makeToken } from './token'

const SEVEN_DAYS = 7 * 24 * 60 * 60_000

type Wanted = { email: string; role: Role; by: string | null; now: Date }

/**
 * Invites somebody to set up an account of their own: gives the token of a link that works once, for seven days,
 * and null when the email has an account. An earlier invitation to it stops working.
 */
export async function invite({ email, role, by, now }: Wanted): Promise<string | null> {
  if ((await db.person.count({ where: { email } })) > 0) return null
  const { token, tokenHash } = makeToken()
  const fields = {
    tokenHash,
    role,
    invitedById: by,
    createdAt: now,
    expiresAt: new Date(now.getTime() + SEVEN_DAYS),
  }
  await db.invitation.upsert({
    where: { email },
    create: { email, ...fields },
    update: fields,
    select: { id: true },
  })
  return token
}

/** Invitations that were not taken up, newest first. */
export async function listInvitations(now: Date): Promise<InvitationRow[]> {
  const rows = await db.invitation.findMany({
    orderBy: { id: 'desc' },
    take: 100,
    select: {
      id: true,
      email: true,
      role: true,
      expiresAt: true,
      invitedBy: { select: { name: true } },
    },
  })
  return rows.map(({ expiresAt, invitedBy, ...row }) => ({
    ...row,
    expiresAt: expiresAt.toISOString(),
    isExpired: expiresAt <= now,
    invitedBy: invitedBy?.name ?? null,
  }))
}

/** Takes an invitation back; false when there is none any more. */
export async function withdrawInvitation(id: number): Promise<boolean> {
  const { count } = await db.invitation.deleteMany({ where: { id } })
  return count > 0
}

/** Whom a link invites; null when it was used, taken back or has expired. */
export async function findInvitation(token: string, now: Date) {
  return db.invitation.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: now } },
    select: { email: true, role: true },
  })
}

type Acceptance = { token: string; name: string; password: string; now: Date }

/**
 * Makes the account a link invites to, and spends the link. False when the link does not work, or the email got an
 * account meanwhile. Of two who use it at the same moment, one gets in.
 */
export async function acceptInvitation({ token, name, password, now }: Acceptance) {
  if (!(await findInvitation(token, now))) return false // before the slow work of hashing
  const setPassword = await preparePassword(password)
  return db.$transaction(async (tx) => {
    const [invitation] = await tx.$queryRaw<{ email: string; role: Role }[]>`
      DELETE FROM "Invitation" WHERE "tokenHash" = ${hashToken(token)} AND "expiresAt" > ${now}
      RETURNING email, role::text`
    if (!invitation) return false
    const { email, role } = invitation
    const id = randomUUID()
    const data = { id, email, name, emailVerified: true }
    const { count } = await tx.person.createMany({ data, skipDuplicates: true })
    if (count === 0) return false
    await tx.appointment.create({ data: { personId: id, role }, select: { personId: true } })
    await setPassword(tx, id)
    return true
  })
}
