import { pool } from '@/lib/db/client'
import { locks } from '@/lib/db/locks'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { postJob, takeDue, workOff } from '@/lib/jobs/failed.store'
import { indexPosts } from './index-posts.store'

const BATCH = 500
/** From so many on, PostgreSQL looks anew at how common each word is. */
const MANY = 1_000

/**
 * Brings the search up to date with what was committed, a batch in a transaction, until nothing is pending; gives
 * how many posts that were. Whoever is killed leaves the rest to the next, and several may call it at once. A post
 * that cannot be indexed becomes a failed job, and the rest goes on.
 */
export async function indexPending(onProgress?: (done: number) => void): Promise<number> {
  let done = 0
  for (;;) {
    const count = await inTransaction(indexBatch)
    if (count === 0) break
    done += count
    onProgress?.(done)
  }
  if (done > 0) await settle(done)
  return done
}

async function indexBatch(sql: Sql): Promise<number> {
  // One process at a time, or an older reading of a post could be stored over a newer one.
  await sql.query('select pg_advisory_xact_lock($1)', [locks.searchIndex])
  await noteDue(sql)
  const { rows } = await sql.query<{ postId: number }>(
    `delete from "SearchPending"
      where id in (select id from "SearchPending" order by id limit ${BATCH}) returning "postId"`,
  )
  const postIds = [...new Set(rows.map(({ postId }) => postId))]
  await workOff(sql, 'search', postIds, {
    jobOf: postJob,
    work: (some) => indexPosts(sql, some),
  })
  return rows.length
}

/** What failed and is to be retried is pending again. */
async function noteDue(sql: Sql) {
  const due = await takeDue(sql, 'search')
  if (due.length === 0) return
  await sql.query('insert into "SearchPending" ("postId") select unnest($1::int[])', [
    due.flatMap(({ postId }) => postId ?? []),
  ])
}

/** What was added waits in a list that every search reads through: it goes to its place now. */
async function settle(done: number) {
  await pool.query(
    `select gin_clean_pending_list(index::regclass)
       from unnest(array['"PostSearch_vector_idx"', '"PostSearch_title_idx"']) as index`,
  )
  if (done >= MANY) await pool.query('analyze "PostSearch", "SearchWord"')
}
