import { db } from '@/lib/db/client'
import { makeDue } from '../store'

/** The failed jobs, as far as tests look at them. */
export const failedJobs = () =>
  db.failedJob.findMany({
    orderBy: { id: 'asc' },
    select: { queue: true, postId: true, attempts: true, error: true, code: true, retryAt: true },
  })

/** What a post that was given up as poisoned looks like. */
export const parked = (postId: number | null) => ({
  ...{ postId, attempts: 3, error: 'This row is poisoned.', code: 'P0001', retryAt: null },
})

/** As an admin asks for it. */
export const retryAll = () => makeDue(null)
