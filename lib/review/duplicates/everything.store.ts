import { pool } from '@/lib/db/client'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { blameOf } from '@/lib/jobs/blame'
import type { Job } from '@/lib/jobs/failed.store'
import { postJob, recordFailure, workOff } from '@/lib/jobs/failed.store'
import { clusterAll, countBlocks } from './cluster-all'
import { saveChanges, saveCounts } from './clusters.store'
import type { Changes } from './settle'
import type { Known } from './shapes.store'
import { readAllShapes, readApart } from './shapes.store'

/** Posts in one transaction: others wait for no more than these. */
const BATCH = 1_000

/** Comparing all posts is a job of its own, which fails when they cannot even be read. */
const everything: Job = { subject: 'everything', postId: null }

/**
 * Compares all posts anew, and keeps what that gives; the ids of posts for which another one stands now. When it fails
 * again and again, every post is noted instead: they are compared one by one, which takes longer.
 */
export async function compareEverything(): Promise<{ ids: number[]; isAll: boolean }> {
  try {
    return { ids: await clusterEverything(), isAll: true }
  } catch (cause) {
    if (blameOf(cause) === 'environment') throw cause
    await inTransaction((sql) => recordEverything(sql, cause))
    return { ids: [], isAll: false }
  }
}

async function recordEverything(sql: Sql, cause: unknown) {
  await recordFailure(sql, 'nearCopies', { row: everything, cause })
  await sql.query('delete from "ClusterPending" where "postId" is null')
  await sql.query('insert into "ClusterPending" ("postId") select id from "Post" order by id')
}

/** Whether comparing all posts failed, and has not been done since. */
export async function isEverythingParked(): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from "FailedJob" where queue = 'nearCopies' and subject = $1 and "retryAt" is null`,
    [everything.subject],
  )
  return rowCount !== 0
}

/** What is noted from its start on stays noted. One note says that it is under way: who finds it, begins anew. */
async function clusterEverything(): Promise<number[]> {
  const { id: note, at } = await begin()
  const { shapes, apart, orphans } = await readEverything()
  const counts = countBlocks(shapes)
  const copies = await clusterAll(shapes, counts, apart)
  const changes: Changes = new Map(orphans.map((id) => [id, null]))
  for (const { id, nearCopyOfId } of shapes) {
    const leader = copies.get(id) ?? null
    if (leader !== nearCopyOfId) changes.set(id, leader)
  }
  const changed: number[] = []
  for (const batch of inBatches(changes))
    changed.push(...(await inTransaction((sql) => saveEach(sql, batch))))
  await inTransaction(async (sql) => {
    await saveCounts(sql, counts)
    await sql.query('delete from "ClusterPending" where id = $1', [note])
    await sql.query(`delete from "FailedJob" where queue = 'nearCopies' and "lastFailedAt" < $1`, [
      at,
    ])
  })
  return changed
}

/** Keeps what stands for each post, as `saveChanges` does; a post for which that fails becomes a failed job. */
export async function saveEach(sql: Sql, changes: [number, number | null][]): Promise<number[]> {
  const changed: number[] = []
  await workOff(sql, 'nearCopies', changes, {
    jobOf: ([postId]) => postJob(postId),
    work: async (some) => changed.push(...(await saveChanges(sql, new Map(some)))),
  })
  return changed
}

function begin(): Promise<{ id: string; at: string }> {
  return inTransaction(async (sql) => {
    await sql.query('delete from "ClusterPending"')
    const { rows } = await sql.query<{ id: string; at: string }>(
      'insert into "ClusterPending" ("postId") values (null) returning id, clock_timestamp()::text as at',
    )
    return rows[0] ?? { id: '', at: '' }
  })
}

/** All public posts, and the ids of others that something stands for still. */
function readEverything() {
  return inTransaction(async (sql) => {
    await sql.query('set transaction isolation level repeatable read, read only')
    const shapes: Known[] = []
    for await (const some of readAllShapes(sql)) shapes.push(...some)
    const { rows } = await sql.query<{ id: number }>(
      `select id from "Post" where "nearCopyOfId" is not null and visibility <> 'public'`,
    )
    return { shapes, apart: await readApart(sql), orphans: rows.map(({ id }) => id) }
  })
}

function* inBatches(changes: Changes): Generator<[number, number | null][]> {
  const sorted = [...changes].sort(([one], [other]) => one - other)
  for (let at = 0; at < sorted.length; at += BATCH) yield sorted.slice(at, at + BATCH)
}
