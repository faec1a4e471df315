import { inTransaction } from '@/lib/db/transaction'
import { clusterAll, countBlocks } from './cluster-all'
import { saveChanges, saveCounts } from './clusters.store'
import type { Changes } from './settle'
import type { Known } from './shapes.store'
import { readAllShapes, readApart } from './shapes.store'

/** Posts in one transaction: others wait for no more than these. */
const BATCH = 1_000

/**
 * Compares all posts anew, and keeps what that gives; the ids of posts for which another one stands now. What is
 * noted from its start on stays noted. One note says that it is under way: who finds it, begins anew.
 */
export async function clusterEverything(): Promise<number[]> {
  const note = await begin()
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
    changed.push(...(await inTransaction((sql) => saveChanges(sql, batch))))
  await inTransaction(async (sql) => {
    await saveCounts(sql, counts)
    await sql.query('delete from "ClusterPending" where id = $1', [note])
  })
  return changed
}

function begin(): Promise<string> {
  return inTransaction(async (sql) => {
    await sql.query('delete from "ClusterPending"')
    const { rows } = await sql.query<{ id: string }>(
      'insert into "ClusterPending" ("postId") values (null) returning id',
    )
    return rows[0]?.id ?? ''
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

function* inBatches(changes: Changes): Generator<Changes> {
  const sorted = [...changes].sort(([one], [other]) => one - other)
  for (let at = 0; at < sorted.length; at += BATCH) yield new Map(sorted.slice(at, at + BATCH))
}
