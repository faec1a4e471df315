import type { GenericEndpointContext } from 'better-auth'

const DAY_SECONDS = 24 * 60 * 60

/** A session that nobody uses ends after a week. */
export const IDLE_SECONDS = 7 * DAY_SECONDS

/** However much it is used, a session ends after so long: then one signs in again. */
const LONGEST_SECONDS = 30 * DAY_SECONDS

type Changed = { expiresAt?: Date | undefined }

/** Keeps a session that is renewed from being renewed beyond its last moment. */
export async function endInTime(changed: Changed, ctx: GenericEndpointContext | null) {
  const begun = ctx?.context.session?.session.createdAt
  if (!changed.expiresAt) return
  if (!begun) return { data: { expiresAt: undefined } } // unknown since when: not renewed
  const last = new Date(begun.getTime() + LONGEST_SECONDS * 1_000)
  return { data: { expiresAt: changed.expiresAt < last ? changed.expiresAt : last } }
}
