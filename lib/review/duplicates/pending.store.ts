import { pool } from '@/lib/db/client'
import { locks } from '@/lib/db/locks'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { tryTurn } from '@/lib/db/turn'
import { saveChanges } from './clusters.store'
import { clusterEverything } from './everything.store'
import { settle } from './settle'

/** One post is looked at in the time in which so many are compared when all are: a share of all posts, and a few. */
const SHARE = 100
const FEW = 50
const MANY = 1_000

/** What changed of clusters: posts for which another one stands now, or all when everything was compared. */
export type Clustered = { ids: number[]; isAll: boolean }

/**
 * Brings clusters up to date with what was committed, until nothing is pending. Whoever is killed leaves the rest
 * to the next. Null when another process is at it.
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
  const { rows } = await pool.query<{ id: string; postId: number | null }>(
    `select id, "postId" from "ClusterPending" order by "postId" nulls first, id limit $1`,
    [most + 1],
  )
  if (rows.length === 0) return null
  const isForAll = rows[0]?.postId === null || rows.length > most
  const ids = isForAll ? null : await inTransaction((sql) => clusterSome(sql, rows, most))
  return ids ? { ids, isAll: false } : { ids: await clusterEverything(), isAll: true }
}

type Note = { id: string; postId: number | null }

/** Null when it is better to compare all; the notes then stay. */
async function clusterSome(sql: Sql, notes: Note[], most: number): Promise<number[] | null> {
  const noted = [...new Set(notes.flatMap(({ postId }) => postId ?? []))]
  const changes = await settle(sql, noted, most)
  if (!changes) return null
  await sql.query('delete from "ClusterPending" where id = any($1::bigint[])', [
    notes.map(({ id }) => id),
  ])
  return saveChanges(sql, changes)
}
