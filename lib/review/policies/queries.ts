import 'server-only'
import { requireRole } from '@/lib/auth/session'
import { listTerms } from '@/lib/posts/standings.store'
import { resumeApplying } from './apply'
import * as store from './store'

/** So many stacks and problems are offered; any other can be typed. */
const OFFERED = 100

/** How review is done here, and for what it can be set apart; for admins. */
export async function readPolicies() {
  await requireRole('admin', '/desk/policies')
  await resumeApplying()
  const [policies, stacks, problems] = await Promise.all([
    store.readPolicies(),
    listTerms('stack', OFFERED),
    listTerms('problem', OFFERED),
  ])
  return { ...policies, offered: { stack: stacks.rows, problem: problems.rows } }
}
