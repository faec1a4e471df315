import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { reachOf } from './cover.store'
import { takeTurn } from './turn.store'

const BATCH = 5_000

/** Adds up anew in how many posts the open blocks of each post stand: other posts have changed since. */
export async function refreshReach() {
  let last: number | null = 0
  while (last !== null) {
    const after: number = last
    last = await inTransaction((sql) => refreshAfter(sql, after))
  }
}

/** Gives the last post that was looked at; null when there was none. */
async function refreshAfter(sql: Sql, after: number): Promise<number | null> {
  await takeTurn(sql)
  const { rows } = await sql.query<{ last: number | null }>(
    `with found as (select c."postId", c.reach, ${reachOf('c')} as fresh
                      from (select * from "PostCoverage" where "postId" > $1 order by "postId" limit ${BATCH}) c),
          updated as (update "PostCoverage" c set reach = found.fresh from found
                       where c."postId" = found."postId" and found.reach <> found.fresh)
     select max("postId") as last from found`,
    [after],
  )
  return rows[0]?.last ?? null
}
