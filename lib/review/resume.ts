import { setTimeout as delay } from 'node:timers/promises'
import { recovered, warn } from '@/lib/warnings'
import { keepChangesUp } from './changes/keep-up'
import { resumeChangeSets } from './changes/run'
import { keepUp } from './duplicates/keep-up'
import { sweepLeases } from './leases/store'
import { resumeApplying } from './policies/apply'
import { keepDueUp } from './policies/keep-up'

/** What is done once, with what is said while it cannot be. */
const jobs: [() => Promise<unknown>, string][] = [
  [sweepLeases, 'Leases that ended could not be removed yet.'],
  [resumeChangeSets, 'Change sets that were interrupted could not be resumed yet.'],
  [resumeApplying, 'Policies could not be applied further yet.'],
]

/** Goes on with what was interrupted when the site last ended. Nothing waits for it, and no job for another. */
export function resumeReview() {
  keepUp()
  keepDueUp()
  keepChangesUp()
  for (const [work, complaint] of jobs) void untilDone(work, complaint)
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/** Does work, and tries again after longer and longer pauses when it fails. */
export async function untilDone(
  work: () => Promise<unknown>,
  complaint: string,
  firstPauseMs = FIRST_PAUSE_MS,
) {
  for (let pause = firstPauseMs; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      await work()
      recovered(complaint)
      return
    } catch (cause) {
      warn(complaint, cause)
    }
    await delay(pause, undefined, { ref: false })
  }
}
