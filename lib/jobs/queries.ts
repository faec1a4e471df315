import 'server-only'
import { z } from 'zod'
import { mayActAs } from '@/lib/auth/roles'
import { findPerson, requireRole } from '@/lib/auth/session'
import { countFailedJobs, listFailedJobs } from './store'

/** Which page an address asks for; anything else is the first. */
const Asked = z.object({
  after: z.coerce.number().int().min(0).max(2_147_483_647).catch(0).default(0),
})

/** The failed jobs that an address asks for; for admins. */
export async function readFailedJobs(params: Record<string, string | string[] | undefined>) {
  await requireRole('admin', '/desk/failed-jobs')
  return listFailedJobs(Asked.parse(params).after)
}

/** How many jobs failed, for who is told: admins. Zero for all others. */
export async function countFailedJobsForAdmin(): Promise<number> {
  const person = await findPerson()
  return mayActAs(person?.role ?? null, 'admin') ? countFailedJobs() : 0
}
