import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { postJob, takeDue, workOff } from '@/lib/jobs/failed.store'
import { dayOf } from '@/lib/posts/expiry'

const BATCH = 5_000

/**
 * Gives every post its day of expiry by the policy of now, a batch in a transaction, from where it stands. A
 * policy that is changed meanwhile starts it over. What breaks off is gone on with by whoever asks next. A post that
 * cannot be updated becomes a failed job, and the rest goes on.
 */
export async function applyExpiry(now = new Date()): Promise<void> {
  while (await inTransaction((sql) => applyBatch(sql, now))) {
    // until no post is left
  }
}

/** Gives those posts their day of expiry that failed before and are to be retried. */
export async function retryExpiry(now = new Date()): Promise<void> {
  while ((await inTransaction((sql) => retryBatch(sql, now))) > 0);
}

async function retryBatch(sql: Sql, now: Date): Promise<number> {
  const due = await takeDue(sql, 'expiryPolicy')
  if (due.length === 0) return 0
  await sql.query('select from "ReviewPolicy" where id = 1 for share')
  const { rows } = await sql.query<{ id: number }>(
    'select id from "Post" where id = any($1::int[]) order by id for no key update',
    [due.map(({ postId }) => postId)],
  )
  await updateDays(sql, rows, now)
  return due.length
}

/** Whether there is more. The policy is held: it is not changed, nor applied by two, within a batch. */
async function applyBatch(sql: Sql, now: Date): Promise<boolean> {
  const { rows } = await sql.query<{ appliedThrough: number | null }>(
    'select "appliedThrough" from "ReviewPolicy" where id = 1 for update',
  )
  const after = rows[0]?.appliedThrough ?? null
  if (after === null) return false
  const { rows: ids } = await sql.query<{ id: number }>(
    `select id from "Post" where id > $1 order by id limit ${BATCH} for no key update`,
    [after],
  )
  const last = ids.at(-1)?.id ?? null
  await updateDays(sql, ids, now)
  await sql.query('update "ReviewPolicy" set "appliedThrough" = $1 where id = 1', [last])
  return last !== null
}

async function updateDays(sql: Sql, posts: { id: number }[], now: Date) {
  const ids = posts.map(({ id }) => id)
  await workOff(sql, 'expiryPolicy', ids, {
    jobOf: postJob,
    work: (some) => sql.query(updateDay, [some, dayOf(now)]),
  })
}

/** As `expiryOf` has it for one post; months are added by PostgreSQL, by the same rule. */
const updateDay = `
  update "Post" p set "dueOn" = own.day, "isDue" = coalesce(own.day <= $2::date, false)
    from (select p.id,
                 case when p.status = 'reviewed'
                      then (p."lastReviewed" + make_interval(months => least(r."expiryMonths", s.months, q.months)))::date
                 end as day
            from "Post" p cross join "ReviewPolicy" r
            left join "Expiry" s on s."termId" = p."stackId"
            left join "Expiry" q on q."termId" = p."problemId"
           where p.id = any($1::int[]) and r.id = 1) own
   where p.id = own.id and p."dueOn" is distinct from own.day`
