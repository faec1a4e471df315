import { db } from '@/lib/db/client'
import { preparePassword } from '../credentials'
import { mayEnter } from '../people'
import { hashToken, makeToken } from './token'

const ONE_DAY = 24 * 60 * 60_000

type Wanted = { personId: string; dropsSecondFactor: boolean; now: Date }

/**
 * Gives the token of a link by which a person sets a new password, once, within a day; null when there is no such
 * person, and while they are suspended. An earlier link stops working; the old password works until the new one is set.
 */
export async function makeResetLink({ personId, dropsSecondFactor, now }: Wanted) {
  if (!(await mayEnter(personId))) return null
  const { token, tokenHash } = makeToken()
  const fields = {
    tokenHash,
    dropsSecondFactor,
    createdAt: now,
    expiresAt: new Date(now.getTime() + ONE_DAY),
  }
  await db.resetLink.upsert({
    where: { personId },
    create: { personId, ...fields },
    update: fields,
    select: { personId: true },
  })
  return token
}

/** Whose password a link sets; null when it was used or has expired, and while they are suspended. */
export async function findReset(token: string, now: Date) {
  const link = await db.resetLink.findFirst({
    where: {
      tokenHash: hashToken(token),
      expiresAt: { gt: now },
      person: { suspendedAt: null },
    },
    select: { dropsSecondFactor: true, person: { select: { email: true, name: true } } },
  })
  return link && { ...link.person, dropsSecondFactor: link.dropsSecondFactor }
}

type Reset = { token: string; password: string; now: Date }

/** Sets the password a link is for, spends the link and ends every session; false when the link does not work. */
export async function resetPassword({ token, password, now }: Reset): Promise<boolean> {
  if (!(await findReset(token, now))) return false // before the slow work of hashing
  const setPassword = await preparePassword(password)
  return db.$transaction(async (tx) => {
    const [spent] = await tx.$queryRaw<{ personId: string; dropsSecondFactor: boolean }[]>`
      DELETE FROM "ResetLink" WHERE "tokenHash" = ${hashToken(token)} AND "expiresAt" > ${now}
      RETURNING "personId", "dropsSecondFactor"`
    if (!spent) return false
    const { personId } = spent
    await setPassword(tx, personId)
    await tx.session.deleteMany({ where: { personId } })
    if (!spent.dropsSecondFactor) return true
    await tx.passkey.deleteMany({ where: { personId } })
    await tx.authenticator.deleteMany({ where: { personId } })
    await tx.person.update({
      where: { id: personId },
      data: { twoFactorEnabled: false },
      select: { id: true },
    })
    return true
  })
}
