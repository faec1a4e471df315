import { cleanText } from '@/lib/db/clean-text'
import type { JobQueue } from '@/lib/db/generated/enums'
import { inSavepoint } from '@/lib/db/savepoint'
import type { Sql } from '@/lib/db/transaction'
import { warn } from '@/lib/warnings'
import { blameOf, causesOf, findCode } from './blame'
import type { Failure } from './halve'
import { halve } from './halve'

/** A row of a queue: what is to be done, as the queue names it, and the post it is about. */
export type Job = { subject: string; postId: number | null }

export const postJob = (postId: number): Job => ({ subject: `post ${postId}`, postId })

/** After so many failures on its own, a row is parked: it is no longer retried without being asked. */
const MOST_ATTEMPTS = 3
/** What may go better later waits this long, and the next time five times as long. */
const BACK_OFF_SECONDS = 60
const LONGEST_ERROR = 4_000
const MOST_DUE = 1_000

/**
 * Does `work` for rows of a queue within a transaction: all at once, else halved down to the rows that fail on their own,
 * which are recorded as failed jobs. What is done is no failed job any more. Gives how many were done.
 */
export async function workOff<Row>(
  sql: Sql,
  queue: JobQueue,
  rows: Row[],
  { jobOf, work }: { jobOf: (row: Row) => Job; work: (rows: Row[]) => Promise<unknown> },
): Promise<number> {
  const failures = await halve(rows, (some) => inSavepoint(sql, () => work(some)))
  const failed = new Set(failures.map(({ row }) => row))
  const done = rows.filter((row) => !failed.has(row))
  await forgetJobs(sql, queue, done.map(jobOf))
  for (const { row, cause } of failures) await recordFailure(sql, queue, { row: jobOf(row), cause })
  return done.length
}

/** Jobs that are done: they are no failed ones any more. */
export async function forgetJobs(sql: Sql, queue: JobQueue, jobs: Job[]) {
  if (jobs.length === 0) return
  await sql.query(
    'delete from "FailedJob" where queue = $1::"JobQueue" and subject = any($2::text[])',
    [queue, jobs.map(({ subject }) => subject)],
  )
}

/** Counts a failure of a job. It is due again at once, or later where that may help, until it is parked. */
export async function recordFailure(sql: Sql, queue: JobQueue, { row, cause }: Failure<Job>) {
  const code = findCode(cause)
  const seconds = blameOf(cause) === 'transient' ? BACK_OFF_SECONDS : 0
  const { rows } = await sql.query<{ attempts: number }>(
    `insert into "FailedJob" as f (queue, subject, "postId", error, code, "retryAt")
     values ($1::"JobQueue", $2, $3, $4, $5, clock_timestamp() + make_interval(secs => $6))
     on conflict (queue, subject) do update
        set attempts = f.attempts + 1, error = excluded.error, code = excluded.code, "lastFailedAt" = clock_timestamp(),
            "retryAt" = case when f.attempts + 1 < $7
                             then clock_timestamp() + make_interval(secs => $6 * power(5, f.attempts)) end
     returning attempts`,
    [
      ...[
        queue,
        row.subject,
        row.postId,
        errorText(cause),
        code === null ? null : cleanText(code, 40),
      ],
      ...[seconds, MOST_ATTEMPTS],
    ],
  )
  const attempts = rows[0]?.attempts ?? 0
  const isParked = attempts >= MOST_ATTEMPTS
  warn(`A job of the queue ${queue} failed.`, cause, { job: row.subject, attempts, isParked })
}

const errorText = (cause: unknown) =>
  cleanText(
    causesOf(cause)
      .map(({ message, name }) => message || name)
      .join('\n'),
    LONGEST_ERROR,
  )

/** The jobs whose time to be retried has come; they are given out once. */
export async function takeDue(sql: Sql, queue: JobQueue): Promise<Job[]> {
  const { rows } = await sql.query<Job>(
    `update "FailedJob" set "retryAt" = null
      where id in (select id from "FailedJob"
                    where queue = $1::"JobQueue" and "retryAt" <= clock_timestamp()
                    order by id limit ${MOST_DUE} for update skip locked)
     returning subject, "postId"`,
    [queue],
  )
  return rows
}
