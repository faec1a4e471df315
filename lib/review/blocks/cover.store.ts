import type { Sql } from '@/lib/db/transaction'
import type { Changes, Coverage } from './coverage'
import { changesOf } from './coverage'
import { readKept, readTruth } from './covered.store'
import { learnPatterns } from './patterns.store'

/**
 * Counts these posts as they are now, in place of as they were: doing it again changes nothing. One at a time, in a
 * transaction: whoever is not alone would take the same away twice.
 */
export async function coverPosts(sql: Sql, postIds: number[]) {
  await learnPatterns(sql, postIds)
  const after = await readTruth(sql, postIds)
  const before = await readKept(sql, postIds, after)
  await addChanges(sql, changesOf(before, after))
  await keep(sql, after)
  const there = new Set(after.map(({ postId }) => postId))
  const gone = before.map(({ postId }) => postId).filter((id) => !there.has(id))
  if (gone.length > 0)
    await sql.query('delete from "PostCoverage" where "postId" = any($1::int[])', [gone])
}

async function addChanges(sql: Sql, { blocks, patterns }: Changes) {
  const used = [...blocks].filter(([, more]) => more !== 0)
  const { rows } = await sql.query<{ patternId: number; more: number }>(
    `with changed as (
       update "BlockStanding" s set posts = s.posts + c.more
         from unnest($1::int[], $2::int[]) c(id, more) join "BlockStanding" was on was."blockId" = c.id
        where s."blockId" = c.id
       returning s."patternId", (s.posts > 0)::int - (was.posts > 0)::int as more)
     select "patternId", sum(more)::int as more from changed group by "patternId" having sum(more) <> 0`,
    [used.map(([id]) => id), used.map(([, more]) => more)],
  )
  const variants = new Map(rows.map(({ patternId, more }) => [patternId, more]))
  const changes = [...patterns].map(([id, counts]) => ({
    ...{ id, ...counts },
    variants: variants.get(id) ?? 0,
  }))
  await sql.query(
    `update "Pattern" p
        set posts = p.posts + c.posts, "openPosts" = p."openPosts" + c."openPosts",
            unlocks = p.unlocks + c.unlocks, variants = p.variants + c.variants
       from json_to_recordset($1) c(id int, posts int, "openPosts" int, unlocks int, variants int)
      where p.id = c.id`,
    [JSON.stringify(changes.filter(isSome))],
  )
}

const isSome = ({ id: _, ...counts }: Record<string, number>) =>
  Object.values(counts).some((more) => more !== 0)

async function keep(sql: Sql, coverages: Coverage[]) {
  const rows = coverages.map(({ patterns: _, ...row }) => row)
  const columns = '"revisionId", blocks, open, "openBlocks", wrong, "byPattern", awaiting, reach'
  await sql.query(
    `insert into "PostCoverage" as c ("postId", ${columns})
     select r."postId", r."revisionId", r.blocks, r.open, r."openBlocks", r.wrong, r."byPattern", r.awaiting,
            ${reachOf('r')}
       from json_populate_recordset(null::"PostCoverage", $1) r order by r."postId"
     on conflict ("postId") do update
        set (${columns}) = (${columns.replace(/"?\w+"?/g, (column) => `excluded.${column}`)})
      where c.* is distinct from excluded.*`,
    [JSON.stringify(rows)],
  )
}

/** In how many posts the open patterns of a post are open, as it is counted now. */
export const reachOf = (row: string) =>
  `(select coalesce(sum(t."openPosts"), 0)::int from "Pattern" t where t.id = any(${row}.open))`
