import { isDeepStrictEqual } from 'node:util'
import { keptCountsQuery, recountQuery } from '@/lib/posts/testing/count-queries'
import { counted, kept } from '@/lib/review/blocks/testing/count-queries'
import { clusterAll, countBlocks } from '@/lib/review/duplicates/cluster-all'
import type { Known } from '@/lib/review/duplicates/shapes.store'
import { readAllShapes, readApart } from '@/lib/review/duplicates/shapes.store'
import type { Database } from './database'

/** What is kept because it follows from posts and verdicts, compared with what plain counting finds now; what differs. */
export async function findWrong(database: Database): Promise<string[]> {
  const differing = await Promise.all([
    compare(database, 'counts of terms', keptCountsQuery, recountQuery),
    compare(database, 'coverage by block', kept.blocks, counted.blocks),
    compare(database, 'coverage by pattern', kept.patterns, counted.patterns),
    compare(database, 'coverage by post', kept.posts, counted.posts),
    compare(database, 'search', keptSearch, countedSearch),
    compareClusters(database),
  ])
  return differing.flat()
}

async function compare(database: Database, what: string, kept: string, counted: string) {
  const [one, other] = await Promise.all([database.rows(kept), database.rows(counted)])
  return difference(what, one, other)
}

function difference(what: string, kept: object[], counted: object[]): string[] {
  const known = new Set(counted.map((row) => serialise(row)))
  const wrong = kept.filter((row) => !known.has(serialise(row)))
  if (wrong.length === 0 && kept.length === counted.length) return []
  return [
    `${what}: ${wrong.length} of ${kept.length} are wrong, ${counted.length} should be there`,
    ...wrong.slice(0, 1).map(serialise),
  ]
}

const serialise = (row: object) => JSON.stringify(Object.entries(row).toSorted())

/** Every public post is found as it is: by its status and its day, under its terms, by the words of its title and its blocks. */
const keptSearch = `
  select s."postId", s.status::text, s."listedAt", s.difficulty, s.title::text,
         coalesce((select array_agg(id order by id) from unnest(s."termIds") id), '{}') as "termIds",
         coalesce((select bool_and(tsvector_to_array(b.vector) <@ tsvector_to_array(s.vector))
                     from "Post" p join "Revision" r on r.id = p."revisionId"
                    cross join unnest(r.blocks) said(id) join "BlockSearch" b on b."blockId" = said.id
                    where p.id = s."postId"), true) as "saysAll"
    from "PostSearch" s`

const countedSearch = `
  select p.id as "postId", p.status::text, p."listedAt", p.difficulty,
         coalesce((select array_agg(t.id order by t.id) from "PostTerm" f join "Term" t on t.id = f."termId"
                    where f."postId" = p.id and t.kind in ('stack', 'tool')), '{}') as "termIds",
         to_tsvector('alphanode_typed', regexp_replace(p.title, '[^[:alnum:]]', ' ', 'g'))::text as title,
         true as "saysAll"
    from "Post" p where p.visibility = 'public'`

const keptCopies = `
  select id, "nearCopyOfId" as of from "Post" where "nearCopyOfId" is not null order by id`

/** Which post stands for which, as comparing all of them gives it. */
async function compareClusters(database: Database): Promise<string[]> {
  const expected = await database.use(async (client) => {
    await client.query('begin read only')
    const shapes: Known[] = []
    for await (const some of readAllShapes(client)) shapes.push(...some)
    return clusterAll(shapes, countBlocks(shapes), await readApart(client))
  })
  const rows = await database.rows<{ id: number; of: number }>(keptCopies)
  const byId = [...expected].map(([id, of]) => ({ id, of })).toSorted((a, b) => a.id - b.id)
  return isDeepStrictEqual(rows, byId) ? [] : difference('near copies', rows, byId)
}
