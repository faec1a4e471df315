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
  } catch (cause) {
    process.emitWarning(new Error('What broke off could not be gone on with yet.', { cause }))
  }
}
