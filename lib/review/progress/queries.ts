import 'server-only'
import { requireRole } from '@/lib/auth/session'
import { readCoverage } from './coverage.store'
import { paceOf } from './pace'
import { countAwaiting, listAges, listShares, listWeeks } from './store'

const WEEKS_SHOWN = 26

/** How far review has come: by stack, by week, by age, and what is left; for reviewers. */
export async function readProgress() {
  await requireRole('reviewer', '/desk/progress')
  const now = new Date()
  const [shares, weeks, ages, left, coverage] = await Promise.all([
    listShares(),
    listWeeks(WEEKS_SHOWN, now),
    listAges(now),
    countAwaiting(),
    readCoverage(),
  ])
  return { shares, weeks, ...ages, coverage, pace: paceOf(weeks, left), today: now }
}
