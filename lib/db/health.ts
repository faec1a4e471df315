import { recovered, warn } from '@/lib/warnings'

/** When the database last failed us and last let us in, by the clock that never jumps. */
type Health = { failedAt: number; reachedAt: number; isTold: boolean }

declare global {
  var alphanodeHealth: Health | undefined
}

// Next bundles this module several times in one process.
globalThis.alphanodeHealth ??= { failedAt: Number.NEGATIVE_INFINITY, reachedAt: 0, isTold: false }
const health = globalThis.alphanodeHealth

const AWAY = 'The database is away.'

/** What breaks with the database is answered so for a moment longer than it lasts. */
const AFTERMATH_MS = 5_000

/** All connections are in use: nobody is let in, but the database may be well. */
const isCrowd = (cause: unknown) =>
  cause instanceof Error &&
  /^(?:timeout exceeded when trying to connect|Readers have no connection)/.test(cause.message)

/** No connection could be had. */
export function noteUnreachable(cause: unknown) {
  health.failedAt = performance.now()
  if (isCrowd(cause)) return
  health.isTold = true
  warn(AWAY, cause)
}

/** A connection broke: whether the database is away, the next one tells. */
export function noteBroken() {
  health.failedAt = performance.now()
}

/** A connection was had. */
export function noteReached() {
  health.reachedAt = performance.now()
  if (!health.isTold) return
  health.isTold = false
  recovered(AWAY)
}

/** Whether what fails now fails because of the database. */
export const isAway = (): boolean =>
  health.failedAt > health.reachedAt || performance.now() - health.failedAt < AFTERMATH_MS
