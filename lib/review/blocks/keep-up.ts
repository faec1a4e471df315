import { oneAtATime } from '@/lib/db/one-at-a-time'
import { coverPending } from './pending.store'
import { refreshReach } from './reach.store'

/** What nobody announced is counted within this: another site's writes, or a command that could not reach us. */
const PAUSE_MS = 15_000
/** After so many posts, what was added up over other posts is added up anew, but no more often than this. */
const MANY = 1_000
const SWEEP_MS = 5 * 60_000

let worked = 0
let swept = 0

/** Brings coverage up to date with what was written and judged. What fails stays pending. */
export const catchUpCoverage = oneAtATime(async () => {
  worked += await coverPending()
  if (worked < MANY || Date.now() - swept < SWEEP_MS) return
  worked = 0
  swept = Date.now()
  await refreshReach()
}, 'Coverage by blocks could not be brought up to date.')

/** Catches up now, and from now on even with what nobody announces. */
export function keepCoverageUp() {
  catchUpCoverage().catch(() => {}) // it never rejects
  setInterval(catchUpCoverage, PAUSE_MS).unref()
}
