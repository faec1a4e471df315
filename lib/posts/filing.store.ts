import { noteStaleNames } from '@/lib/cache/stale-names.store'
import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import { countNew } from './counts.store'
import type { NamedTerm } from './terms'
import type { TermIds } from './terms.store'

type Filing = { postId: number; listedAt: Date; terms: NamedTerm[] }

/** Files posts under these terms and no others; whoever calls it keeps the counts. */
export async function filePosts(sql: Sql, filings: Filing[], termIds: TermIds) {
  const filed = await findFiled(
    sql,
    filings.map(({ postId }) => postId),
  )
  const changed = filings.filter(
    ({ postId, terms }) => String(filed.get(postId) ?? []) !== String(idsOf(terms, termIds)),
  )
  if (changed.length === 0) return
  const postIds = changed.map(({ postId }) => postId)
  await sql.query('delete from "PostTerm" where "postId" = any($1::int[])', [postIds])
  await insertFilings(sql, changed, termIds)
  await noteStaleNames(sql)
}

/** The ids of the terms that posts are filed under, in their order. */
async function findFiled(sql: Sql, postIds: number[]): Promise<Map<number, number[]>> {
  const { rows } = await sql.query<{ postId: number; ids: number[] }>(
    `select "postId", array_agg("termId" order by position) as ids from "PostTerm"
      where "postId" = any($1::int[]) group by "postId"`,
    [postIds],
  )
  return new Map(rows.map(({ postId, ids }) => [postId, ids]))
}

const idsOf = (terms: NamedTerm[], { of }: TermIds) => [...new Set(terms.map(of))]

/** Files posts that are filed nowhere yet, and counts them. */
export async function fileNewPosts(sql: Sql, filings: Filing[], termIds: TermIds) {
  await insertFilings(sql, filings, termIds)
  await countNew(
    sql,
    filings.map(({ postId }) => postId),
  )
}

function insertFilings(sql: Sql, filings: Filing[], termIds: TermIds) {
  const rows = filings.flatMap(({ postId, listedAt: date, terms }) => {
    const listedAt = date.toISOString() // once for all terms of a post
    return idsOf(terms, termIds).map((termId, position) => ({
      postId,
      termId,
      position,
      listedAt,
    }))
  })
  return copyRows(sql, 'PostTerm', rows)
}
