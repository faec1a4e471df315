import { pool } from '@/lib/db/client'
import { locks } from '@/lib/db/locks'
import { inSavepoint } from '@/lib/db/savepoint'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { tryTurn } from '@/lib/db/turn'
import { postJob, recordFailure, takeDue } from '@/lib/jobs/failed.store'
import { halve } from '@/lib/jobs/halve'
import { compareEverything, isEverythingParked, saveEach } from './everything.store'
import { settle } from './settle'

/** One post is looked at in the time in which so many are compared when all are: a share of all posts, and a few. */
const SHARE = 100
const FEW = 50
const MANY = 1_000

/** What changed of clusters: posts for which another one stands now, or all when everything was compared. */
export type Clustered = { ids: number[]; isAll: boolean }

/**
 * Brings clusters up to date with what was committed, until nothing is pending. Whoever is killed leaves the rest
 * to the next. A post that cannot be compared becomes a failed job, and the rest goes on. Null when another process is
 * at it.
 */
export async function clusterPending(): Promise<Clustered | null> {
  // One process at a time, or an older reading could be kept over a newer one.
  const end = await tryTurn(locks.nearCopies)
  if (!end) return null
  try {
    const most = await countWorthwhile()
    const clustered: Clustered = { ids: [], isAll: false }
    for (;;) {
      const changed = await clusterNext(most)
      if (changed === null) return clustered
      clustered.ids.push(...changed.ids)
      clustered.isAll ||= changed.isAll
    }
  } finally {
    await end()
  }
}

/** How many posts may change before comparing all is as quick. */
async function countWorthwhile(): Promise<number> {
  const { rows } = await pool.query<{ posts: number }>('select "postCount" as posts from "Tally"')
  return Math.min(MANY, Math.max(FEW, Math.floor((rows[0]?.posts ?? 0) / SHARE)))
}

/** Null when nothing is pending. */
async function clusterNext(most: number): Promise<Clustered | null> {
  await inTransaction(noteDue)
  const { rows } = await pool.query<Note>(
    `select id, "postId" from "ClusterPending" order by "postId" nulls first, id limit $1`,
    [most + 1],
  )
  if (rows.length === 0) return null
  if (rows[0]?.postId === null) return compareEverything()
  const isByPost = await isEverythingParked()
  if (rows.length > most && !isByPost) return compareEverything()
  const ids = await inTransaction((sql) => clusterSome(sql, rows, isByPost ? Infinity : most))
  return ids ? { ids, isAll: false } : compareEverything()
}

type Note = { id: string; postId: number | null }

/** Null when it is better to compare all; the notes then stay. */
async function clusterSome(sql: Sql, notes: Note[], most: number): Promise<number[] | null> {
  const noted = [...new Set(notes.flatMap(({ postId }) => postId ?? []))]
  const changed: number[] = []
  let isTooMany = false
  const failures = await halve(noted, (some) =>
    inSavepoint(sql, async () => {
      const changes = await settle(sql, some, most)
      if (changes) changed.push(...(await saveEach(sql, [...changes])))
      else isTooMany = true
    }),
  )
  if (isTooMany) return null
  for (const { row, cause } of failures)
    await recordFailure(sql, 'nearCopies', { row: postJob(row), cause })
  await sql.query('delete from "ClusterPending" where id = any($1::bigint[])', [
    notes.map(({ id }) => id),
  ])
  return changed
}

/** What failed and is to be retried is pending again. */
async function noteDue(sql: Sql) {
  const due = await takeDue(sql, 'nearCopies')
  if (due.length === 0) return
  await sql.query('insert into "ClusterPending" ("postId") select unnest($1::int[])', [
    due.map(({ postId }) => postId),
  ])
}
