import { catchUpCoverage } from '@/lib/review/blocks/keep-up'
import { catchUpChanges } from '@/lib/review/changes/keep-up'
import { catchUp as catchUpNearCopies } from '@/lib/review/duplicates/keep-up'
import { catchUpDue } from '@/lib/review/policies/keep-up'
import { catchUp as catchUpSearch } from '@/lib/search/keep-up'

/** Has every queue worked off in this process, after the request that asked for it. IndexNow has its own pace. */
export function beginRetrying() {
  for (const catchUp of [
    catchUpSearch,
    catchUpCoverage,
    catchUpNearCopies,
    catchUpDue,
    catchUpChanges,
  ])
    void catchUp()
}
