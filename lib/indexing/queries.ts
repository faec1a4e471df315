import 'server-only'
import { requireRole } from '@/lib/auth/session'
import { countReasons } from './reason-counts.store'

/** How many posts search engines may keep, and what keeps the others out; for reviewers. */
export async function readReasonCounts() {
  await requireRole('reviewer', '/desk/progress')
  return countReasons(new Date())
}
