import { pool } from '@/lib/db/client'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import type { Job } from '@/lib/jobs/failed.store'
import { postJob, takeDue, workOff } from '@/lib/jobs/failed.store'
import { coverPosts } from './cover.store'
import { refreshReach } from './reach.store'
import { takeTurn } from './turn.store'

const BATCH = 1_000
/** From so many on, what was added up over other posts is added up anew. */
const MANY = 1_000

/**
 * Brings coverage up to date with what was committed, a batch in a transaction, until nothing is pending; gives how
 * many posts that were. Whoever is killed leaves the rest to the next, and several may call it at once. What cannot be
 * counted becomes a failed job, and the rest goes on.
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
  await noteDue(sql)
  const noted = await spreadVerdicts(sql)
  const { rows } = await sql.query<{ postId: number }>(
    `delete from "CoveragePending"
      where id in (select id from "CoveragePending" where "postId" is not null order by id limit ${BATCH})
     returning "postId"`,
  )
  const postIds = [...new Set(rows.map(({ postId }) => postId))]
  await workOff(sql, 'coverage', postIds, { jobOf: postJob, work: (some) => coverPosts(sql, some) })
  return noted + rows.length
}

/** A block or a pattern that was judged. */
type Judged = { blockId: number | null; patternId: number | null }

/** A verdict is noted once; it is worked off post by post. */
async function spreadVerdicts(sql: Sql): Promise<number> {
  const { rows: noted } = await sql.query<Judged>(
    `delete from "CoveragePending" where "postId" is null returning "blockId", "patternId"`,
  )
  await workOff(sql, 'coverage', noted, { jobOf: judgedJob, work: (some) => spread(sql, some) })
  return noted.length
}

const judgedJob = ({ blockId, patternId }: Judged): Job => ({
  subject: patternId === null ? `block ${blockId}` : `pattern ${patternId}`,
  postId: null,
})

async function spread(sql: Sql, judged: Judged[]) {
  const { rows: blocks } = await sql.query<{ blockId: number }>(
    'select "blockId" from "BlockStanding" where "patternId" = any($1::int[]) or "blockId" = any($2::int[])',
    [
      judged.flatMap(({ patternId }) => patternId ?? []),
      judged.flatMap(({ blockId }) => blockId ?? []),
    ],
  )
  await sql.query(
    `insert into "CoveragePending" ("postId")
     select p.id from "Revision" r join "Post" p on p."revisionId" = r.id
      where r.blocks && $1::int[] order by p.id`,
    [blocks.map(({ blockId }) => blockId)],
  )
}

/** What failed and is to be retried is pending again. */
async function noteDue(sql: Sql) {
  const due = await takeDue(sql, 'coverage')
  if (due.length === 0) return
  await sql.query(
    `insert into "CoveragePending" ("postId", "blockId", "patternId")
     select case when what = 'post' then id end, case when what = 'block' then id end,
            case when what = 'pattern' then id end
       from (select split_part(subject, ' ', 1) as what, split_part(subject, ' ', 2)::int as id
               from unnest($1::text[]) as subject) due`,
    [due.map(({ subject }) => subject)],
  )
}
