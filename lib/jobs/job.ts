import type { JobQueue } from '@/lib/db/generated/enums'

/** A job that failed, as the desk shows it. Moments are ISO 8601. */
export type FailedJobRow = {
  id: number
  queue: JobQueue
  subject: string
  post: { id: number; title: string } | null
  attempts: number
  error: string
  code: string | null
  firstFailedAt: string
  lastFailedAt: string
  /** When it is retried; null when it waits for somebody to ask, or for a change of the post. */
  retryAt: string | null
}

export type FailedJobsPage = {
  total: number
  rows: FailedJobRow[]
  /** The id to go on after; null on the last page. */
  next: number | null
}
