import { pool } from '@/lib/db/client'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { coverPosts } from './cover.store'
import { refreshReach } from './reach.store'
import { takeTurn } from './turn.store'

const BATCH = 1_000
/** From so many on, what was added up over other posts is added up anew. */
const MANY = 1_000

/**
 * Brings coverage up to date with what was committed, a batch in a transaction, until nothing is pending; gives how
 * many posts that were. Whoever is killed leaves the rest to the next, and several may call it at once.
 */
export async function coverPending(onProgress?: (done: number) => void): Promise<number> {
  let done = 0
  for (;;) {
    const count = await inTransaction(coverBatch)
    if (count === 0) return done
    done += count
    onProgress?.(done)
  }
}

/** The same, and then what is only refreshed now and then. */
export async function coverAll(onProgress?: (done: number) => void): Promise<number> {
  const done = await coverPending(onProgress)
  if (done < MANY) return done
  await pool.query('analyze "BlockStanding", "Pattern", "PostCoverage"')
  await refreshReach()
  return done
}

/** Does the first batch of what is pending; gives how many notes that were. */
export async function coverBatch(sql: Sql): Promise<number> {
  await takeTurn(sql)
  await spread(sql)
  const { rows } = await sql.query<{ postId: number }>(
    `delete from "CoveragePending"
      where id in (select id from "CoveragePending" where "postId" is not null order by id limit ${BATCH})
     returning "postId"`,
  )
  if (rows.length > 0) await coverPosts(sql, [...new Set(rows.map(({ postId }) => postId))])
  return rows.length
}

/** A verdict is noted once; it is worked off post by post. */
async function spread(sql: Sql) {
  const { rows: noted } = await sql.query<{ blockId: number | null; patternId: number | null }>(
    `delete from "CoveragePending" where "postId" is null returning "blockId", "patternId"`,
  )
  if (noted.length === 0) return
  const { rows: blocks } = await sql.query<{ blockId: number }>(
    'select "blockId" from "BlockStanding" where "patternId" = any($1::int[]) or "blockId" = any($2::int[])',
    [
      noted.flatMap(({ patternId }) => patternId ?? []),
      noted.flatMap(({ blockId }) => blockId ?? []),
    ],
  )
  await sql.query(
    `insert into "CoveragePending" ("postId")
     select p.id from "Revision" r join "Post" p on p."revisionId" = r.id
      where r.blocks && $1::int[] order by p.id`,
    [blocks.map(({ blockId }) => blockId)],
  )
}
