import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import type { Job } from '@/lib/jobs/failed.store'
import { forgetJobs, recordFailure, takeDue } from '@/lib/jobs/failed.store'
import type { Failure } from '@/lib/jobs/halve'
import type { Note } from './outbox.store'
import { forget } from './outbox.store'

/** What failed and is to be retried is noted again. */
export async function noteDue(sql: Sql) {
  const due = await takeDue(sql, 'indexNow')
  if (due.length === 0) return
  await sql.query('insert into "IndexNowNote" (slug) select unnest($1::text[])', [
    due.map(({ subject }) => subject),
  ])
}

/** What was told is neither noted nor a failed job any more. */
export async function forgetTold(notes: Note[]) {
  await forget(notes)
  await inTransaction((sql) =>
    forgetJobs(
      sql,
      'indexNow',
      notes.map(({ slug }) => ({ subject: slug, postId: null })),
    ),
  )
}

type Address = { slug: string; notes: Note[] }

/** Addresses that were refused on their own are failed jobs from now on, and no longer noted. */
export async function recordFailures(sql: Sql, failures: Failure<Address>[]) {
  for (const { row, cause } of failures)
    await recordFailure(sql, 'indexNow', { row: await jobOf(sql, row.slug), cause })
  await forget(failures.flatMap(({ row }) => row.notes))
}

async function jobOf(sql: Sql, slug: string): Promise<Job> {
  const { rows } = await sql.query<{ id: number }>('select id from "Post" where slug = $1', [slug])
  return { subject: slug, postId: rows[0]?.id ?? null }
}
