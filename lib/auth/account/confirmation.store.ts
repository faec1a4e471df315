import { db } from '@/lib/db/client'

const FIVE_MINUTES = 5 * 60_000

/**
 * Until when a session may change how its person signs in: five minutes from the moment they signed in, or showed once
 * more who they are. Null when that is over. Whoever finds an open desk cannot make it theirs.
 */
export async function confirmedUntil(sessionId: string, now: Date): Promise<Date | null> {
  const session = await db.session.findFirst({
    where: { id: sessionId, expiresAt: { gt: now } },
    select: { createdAt: true, confirmedAt: true },
  })
  if (!session) return null
  const shown = session.confirmedAt ?? session.createdAt
  const until = new Date(shown.getTime() + FIVE_MINUTES)
  return until > now ? until : null
}

/** Notes that the person of a session showed who they are. */
export async function confirmSession(sessionId: string, now: Date) {
  await db.session.updateMany({ where: { id: sessionId }, data: { confirmedAt: now } })
}
