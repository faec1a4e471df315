import 'server-only'
import { requireRole } from '@/lib/auth/session'
import { resumeApplying } from './apply'
import * as store from './store'

/** How review is done here; for admins. */
export async function readPolicies() {
  await requireRole('admin', '/desk/policies')
  await resumeApplying()
  return store.readPolicies()
}
