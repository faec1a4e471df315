import type { Sql } from '@/lib/db/transaction'
import type { FilterName, Filters } from './filter'
import { LONGEST_FILTER } from './filter'
import type { After, Sort } from './request'
import type { Facet, Labels } from './result'
import { MOST_COUNTED } from './result'

/** A question as the database takes it: `words` for `websearch_to_tsquery`, `filter` for tsquery, `title` plain. */
export type Question = { words: string; filter: string; title: string }
export type Place = { id: number; rank: number; listedAt: Date }
export type Found = { places: Place[]; count: number; facets: Facet[] }

/** Ranking every match of a common word takes a second: the newest of them are ranked. */
const RANKED = 2_000
/** Beside them, posts of any age that are titled with the words. */
const TITLED = 100
const FACETS = 8

/** What is left to look for without stop words; empty when that is nothing, or exclusions alone. */
export async function readTree(sql: Sql, words: string): Promise<string> {
  const { rows } = await sql.query<{ tree: string }>(
    `select querytree(websearch_to_tsquery('alphanode', $1)) as tree`,
    [words],
  )
  const tree = rows[0]?.tree ?? ''
  return tree === 'T' ? '' : tree
}

/**
 * `size` posts after `after`, with how many there are (as far as they are counted) and what they can be narrowed to.
 * By relevance, the list ends with the newest 2,000 matches; by age it goes on to the last.
 */
export async function findPlaces(
  sql: Sql,
  { words, filter, title }: Question,
  { sort, after, size }: { sort: Sort; after: After | null; size: number },
): Promise<Found> {
  const { rows } = await sql.query<{
    count: number
    places: { id: number; rank: number; listedAt: string }[] | null
    facets: { name: FilterName; value: string; label: string; count: number }[] | null
  }>(sort === 'newest' ? byAge : byRelevance, [
    words,
    filter,
    size,
    ...bounds(after),
    ...(sort === 'newest' ? [] : [title]),
  ])
  const [row] = rows
  return {
    count: row?.count ?? 0,
    facets: row?.facets ?? [],
    places: (row?.places ?? []).map((place) => ({ ...place, listedAt: new Date(place.listedAt) })),
  }
}

function bounds(after: After | null) {
  if (after === null) return [null, null]
  return ['rank' in after ? after.rank : after.listedAt, after.id]
}

/** Words and filters together; without words, the filters alone. */
const asked = `(websearch_to_tsquery('alphanode', $1) && $2::tsquery)`

/** Ids alone: vectors are two kilobytes each, and sorting would carry them about. */
const newest = `
  select "postId" from "PostSearch"
   where vector @@ ${asked}
   order by "listedAt" desc, "postId" desc limit ${RANKED}`

const titled = `
  select "postId" from "PostSearch"
   where title @@ plainto_tsquery('alphanode_typed', $6)
     and (select count(*) from newest) = ${RANKED}
   order by "listedAt" desc, "postId" desc limit ${TITLED}`

const found = (ids: string, rank: string) => `
  select "postId", "listedAt", status, difficulty, "termIds", ${rank} as rank
    from (${ids}) ids join "PostSearch" using ("postId")`

/** Only what leaves some and takes some away. */
const facets = `
  select * from (
    select 'status' as name, status::text as value, status::text as label, count(*)::int as count
      from found group by status
    union all
    select 'difficulty', difficulty, difficulty, count(*)::int
      from found where length(difficulty) <= ${LONGEST_FILTER} group by difficulty
    union all
    (select kind::text, slug, name, count from (
       select t.*, n.count, row_number() over (partition by t.kind order by n.count desc, t.id) as place
         from (select id, count(*)::int as count from found, unnest("termIds") as id group by id) n
         join "Term" t on t.id = n.id
        where n.count < (select count(*) from found)) counted
      where place <= ${FACETS})) each
   where count < (select count(*) from found)
   order by count desc, value`

const answer = (page: string) => `
  select (select count(*)::int from (select from found limit ${MOST_COUNTED + 1}) counted) as count,
         (select json_agg(facets) from (${facets}) facets) as facets,
         (select json_agg(page) from (${page}) page) as places`

const byAge = `
  with newest as materialized (${newest}),
       found as materialized (${found('select "postId" from newest', '0')})
  ${answer(`
    select "postId" as id, 0 as rank, "listedAt" from "PostSearch"
     where vector @@ ${asked}
       and ($4::timestamptz is null or ("listedAt", "postId") < ($4::timestamptz, $5::int))
     order by "listedAt" desc, "postId" desc limit $3`)}`

const byRelevance = `
  with newest as materialized (${newest}),
       titled as materialized (${titled}),
       found as materialized (${found(
         `select "postId" from newest
          union
          select "postId" from titled join "PostSearch" using ("postId") where vector @@ ${asked}`,
         `ts_rank_cd(vector, websearch_to_tsquery('alphanode', $1), 1)`,
       )})
  ${answer(`
    select "postId" as id, rank, "listedAt" from found
     where $4::real is null or (rank, "postId") < ($4::real, $5::int)
     order by rank desc, "postId" desc limit $3`)}`

/** The names of the stack and the tool with these slugs, as far as there are such. */
export async function findLabels(sql: Sql, { stack, tool }: Filters): Promise<Labels> {
  if (stack === undefined && tool === undefined) return {}
  const { rows } = await sql.query<{ kind: 'stack' | 'tool'; name: string }>(
    `select kind, name from "Term" where (kind = 'stack' and slug = $1) or (kind = 'tool' and slug = $2)`,
    [stack ?? null, tool ?? null],
  )
  return Object.fromEntries(rows.map(({ kind, name }) => [kind, name]))
}

/** How many public posts are found, counted as far as results are. */
export async function countFound(sql: Sql, words: string, filter: string): Promise<number> {
  const { rows } = await sql.query<{ count: number }>(
    `select count(*)::int as count from (
       select from "PostSearch" where vector @@ ${asked} limit ${MOST_COUNTED + 1}) found`,
    [words, filter],
  )
  return rows[0]?.count ?? 0
}
