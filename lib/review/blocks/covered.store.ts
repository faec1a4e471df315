import type { Sql } from '@/lib/db/transaction'
import type { Coverage } from './coverage'

/** As the queue says it: lib/review/queue/where.store.ts. */
const awaiting = `(p.status <> 'reviewed' or p."needsHumanReview" or p."isDue" or p."awaitsSecond")`

/** A block's own verdict holds, else that of its pattern. */
const judged = `
  select s."blockId", s."patternId", coalesce(own.verdict, shared.verdict) as verdict, own.verdict is null as "isShared"
    from "BlockStanding" s
    left join "StandingVerdict" own on own."blockId" = s."blockId"
    left join "StandingVerdict" shared on shared."patternId" = s."patternId"`

/** How these posts are covered: worked out from what they say now and what was judged. Removed ones are left out. */
export async function readTruth(sql: Sql, postIds: number[]): Promise<Coverage[]> {
  const { rows } = await sql.query<Coverage>(
    `select p.id as "postId", p."revisionId", ${awaiting} as awaiting, said.*
       from "Post" p join "Revision" r on r.id = p."revisionId"
      cross join lateral (
        select coalesce(array_agg(j."blockId" order by j."blockId"), '{}') as blocks,
               coalesce(array_agg(distinct j."patternId" order by j."patternId"), '{}') as patterns,
               coalesce(array_agg(distinct j."patternId" order by j."patternId")
                          filter (where j.verdict is null), '{}') as open,
               (count(*) filter (where j.verdict is null))::int as "openBlocks",
               (count(*) filter (where j.verdict = 'wrong'))::int as wrong,
               (count(*) filter (where j.verdict = 'approved' and j."isShared"))::int as "byPattern"
          from (${judged} where s."blockId" = any(r.blocks)) j) said
      where p.id = any($1::int[]) and p.visibility <> 'removed'`,
    [postIds],
  )
  return rows
}

/**
 * How these posts are counted: as they were found last. `now` is how they are: the patterns of a post that still says
 * the same blocks are known from there. Its revision does not tell: one that came while its post was being counted was
 * counted without the blocks that nobody knew yet.
 */
export async function readKept(sql: Sql, postIds: number[], now: Coverage[]): Promise<Coverage[]> {
  const current = new Map(now.map(({ postId, patterns }) => [postId, patterns]))
  const { rows } = await sql.query<Omit<Coverage, 'patterns'> & { patterns: number[] | null }>(
    `select c."postId", c."revisionId", c.blocks, c.open, c."openBlocks", c.wrong, c."byPattern", c.awaiting,
            case when n."postId" is null then
              array(select distinct s."patternId" from "BlockStanding" s where s."blockId" = any(c.blocks)) end as patterns
       from "PostCoverage" c
       left join json_to_recordset($2) n("postId" int, blocks int[])
              on n."postId" = c."postId" and n.blocks = c.blocks
      where c."postId" = any($1::int[])`,
    [postIds, JSON.stringify(now.map(({ postId, blocks }) => ({ postId, blocks })))],
  )
  return rows.map((row) => ({
    ...row,
    patterns: row.patterns ?? current.get(row.postId) ?? [],
  }))
}
