import { pool } from '@/lib/db/client'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { postJob, workOff } from '@/lib/jobs/failed.store'
import { dayOf } from '@/lib/posts/expiry'

const BATCH = 1_000

/** Posts that are due and not marked so; those that failed before wait until they are to be retried. */
const unmarked = `
  from "Post" p
 where not p."isDue" and p."dueOn" is not null and p."dueOn" <= $1::date
   and not exists (select from "FailedJob" f
                    where f.queue = 'expiredReviews' and f."postId" = p.id
                      and (f."retryAt" is null or f."retryAt" > clock_timestamp()))`

/**
 * Marks posts whose day of expiry has come, so that an index may know them: `isDue`. Asked before every look at
 * a queue and every minute, it finds none nearly always; on a day when very many fall due, the rest follows at once. Gives
 * how many it looked at: a post that cannot be marked becomes a failed job, and the rest goes on.
 */
export async function markDue(now: Date): Promise<number> {
  const day = dayOf(now)
  const { rowCount } = await pool.query(`select ${unmarked} limit 1`, [day])
  return rowCount === 0 ? 0 : inTransaction((sql) => markBatch(sql, day))
}

async function markBatch(sql: Sql, day: string): Promise<number> {
  const { rows } = await sql.query<{ id: number }>(
    `select p.id ${unmarked} order by p."dueOn" limit ${BATCH} for update of p skip locked`,
    [day],
  )
  const ids = rows.map(({ id }) => id)
  await workOff(sql, 'expiredReviews', ids, {
    jobOf: postJob,
    work: (some) => sql.query('update "Post" set "isDue" = true where id = any($1::int[])', [some]),
  })
  return ids.length
}
