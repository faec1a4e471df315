import { nowAndEvery, oneAtATime } from '@/lib/db/one-at-a-time'
import { keepCoverage } from '../progress/coverage.store'
import { coverPending } from './pending.store'
import { refreshReach } from './reach.store'

/** What nobody announced is counted within this: another site's writes, or a command that could not reach us. */
const PAUSE_MS = 15_000
/** After so many posts, what was added up over other posts is added up anew, but no more often than this. */
const MANY = 1_000
const SWEEP_MS = 5 * 60_000

/** Of the time since they were counted last, the share that counting the figures of progress may take. */
const SHARE = 0.01

let worked = 0
let swept = Number.NEGATIVE_INFINITY
let isUncounted = true
let restsUntil = 0

/** Brings coverage up to date with what was written and judged. What fails stays pending. */
export const catchUpCoverage = oneAtATime(async () => {
  const done = await coverPending()
  worked += done
  isUncounted ||= done > 0
  await countNowAndThen()
  if (worked < MANY || performance.now() - swept < SWEEP_MS) return
  worked = 0
  swept = performance.now()
  await refreshReach()
}, 'Coverage by blocks could not be brought up to date.')

async function countNowAndThen() {
  const start = performance.now()
  if (!isUncounted || start < restsUntil) return
  await keepCoverage()
  isUncounted = false
  restsUntil = start + (performance.now() - start) / SHARE
}

/** Catches up now, and from now on even with what nobody announces. */
export function keepCoverageUp() {
  nowAndEvery(PAUSE_MS, catchUpCoverage)
}
