import { getAuthenticatorName } from '@better-auth/passkey'
import { symmetricDecrypt } from 'better-auth/crypto'
import { db } from '@/lib/db/client'
import { auth } from '../auth'
import type { AuthenticatorState, PasskeyRow, SessionRow } from './account-view'

/** Where a person is signed in, the latest first. */
export async function listSessions(
  personId: string,
  currentId: string | null,
  now: Date,
): Promise<SessionRow[]> {
  const rows = await db.session.findMany({
    where: { personId, expiresAt: { gt: now } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, createdAt: true, userAgent: true, ipAddress: true },
  })
  return rows.map(({ createdAt, ipAddress, ...row }) => ({
    ...row,
    ipAddress: ipAddress && /[1-9a-f]/.test(ipAddress) ? ipAddress : null, // `::` when it is this machine
    createdAt: createdAt.toISOString(),
    isCurrent: row.id === currentId,
  }))
}

/** Ends one of a person's sessions, or with `except` all others; gives how many ended. */
export async function endOwnSessions(
  personId: string,
  which: { id: string } | { except: string },
): Promise<number> {
  const id = 'id' in which ? which.id : { not: which.except }
  const { count } = await db.session.deleteMany({ where: { personId, id } })
  return count
}

export async function listPasskeys(personId: string): Promise<PasskeyRow[]> {
  const rows = await db.passkey.findMany({
    where: { personId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, aaguid: true, createdAt: true },
  })
  return rows.map(({ id, name, aaguid, createdAt }) => ({
    id,
    name: name ?? getAuthenticatorName(aaguid ?? undefined) ?? 'Passkey',
    createdAt: createdAt?.toISOString() ?? null,
  }))
}

/** Removes one of a person's passkeys; false when it is not theirs. */
export async function removePasskey(personId: string, id: string): Promise<boolean> {
  const { count } = await db.passkey.deleteMany({ where: { id, personId } })
  return count > 0
}

/** How far a person's authenticator is; while it is being set up, the secret to put into the app. */
export async function findAuthenticator(personId: string): Promise<AuthenticatorState> {
  const row = await db.authenticator.findUnique({
    where: { personId },
    select: { secret: true, verified: true },
  })
  if (!row) return { state: 'off' }
  if (row.verified) return { state: 'on' }
  const { secretConfig } = await auth().$context
  return {
    state: 'pending',
    secret: await symmetricDecrypt({ key: secretConfig, data: row.secret }),
  }
}

/** Gives up setting up an authenticator. */
export async function dropPendingAuthenticator(personId: string) {
  await db.authenticator.deleteMany({ where: { personId, verified: false } })
}
