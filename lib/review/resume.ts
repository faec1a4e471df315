import { warn } from '@/lib/warnings'
import { keepChangesUp } from './changes/keep-up'
import { resumeChangeSets } from './changes/run'
import { keepUp } from './duplicates/keep-up'
import { sweepLeases } from './leases/store'
import { resumeApplying } from './policies/apply'
import { keepDueUp } from './policies/keep-up'

/** Goes on with what broke off when the site last ended. Never fails: the site starts either way. */
export async function resumeReview() {
  try {
    await sweepLeases()
    await resumeChangeSets()
    await resumeApplying()
    keepUp()
    keepDueUp()
    keepChangesUp()
  } catch (cause) {
    warn('Interrupted work could not be resumed yet.', cause)
  }
}
