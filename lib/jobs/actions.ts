'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { roleAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { beginRetrying } from './retry'
import { makeDue } from './store'

const path = '/desk/failed-jobs'

const One = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })

/** Retries one failed job. */
export const retryFailedJob = roleAction('admin', One, async ({ id }) => {
  if ((await makeDue(id)) === 0)
    return refusal('gone', 'This job is no longer among the failed ones.')
  beginRetrying()
  revalidatePath(path)
  return { status: 'done', message: 'The job is being retried. Reload the page to see the result.' }
})

/** Retries all failed jobs. */
export const retryAllFailedJobs = roleAction('admin', z.object({}), async () => {
  await makeDue(null)
  beginRetrying()
  revalidatePath(path)
  return {
    status: 'done',
    message: 'All jobs are being retried. Reload the page to see the result.',
  }
})
