import { pool } from '@/lib/db/client'
import { dayOf } from '@/lib/posts/expiry'

const BATCH = 1_000

/**
 * Marks posts whose day of expiry has come, so that an index may know them: `isDue`. Asked before every look at
 * a queue and every minute, it finds none nearly always; on a day when very many fall due, the rest follows at once.
 */
export async function markDue(now: Date): Promise<number> {
  const { rowCount } = await pool.query(
    `update "Post" set "isDue" = true
      where id in (select id from "Post"
                    where not "isDue" and "dueOn" is not null and "dueOn" <= $1::date
                    order by "dueOn" limit ${BATCH} for update skip locked)`,
    [dayOf(now)],
  )
  return rowCount ?? 0
}
