import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import { countNew } from './counts.store'
import type { NamedTerm } from './terms'
import type { TermIds } from './terms.store'

type Filing = { postId: number; listedAt: Date; terms: NamedTerm[] }

/** Files posts under these terms and no others; whoever calls it keeps the counts. */
export async function filePosts(sql: Sql, filings: Filing[], termIds: TermIds) {
  const postIds = filings.map(({ postId }) => postId)
  await sql.query('delete from "PostTerm" where "postId" = any($1::int[])', [postIds])
  await insertFilings(sql, filings, termIds)
}

/** Files posts that are filed nowhere yet, and counts them. */
export async function fileNewPosts(sql: Sql, filings: Filing[], termIds: TermIds) {
  await insertFilings(sql, filings, termIds)
  await countNew(
    sql,
    filings.map(({ postId }) => postId),
  )
}

function insertFilings(sql: Sql, filings: Filing[], { of }: TermIds) {
  const rows = filings.flatMap(({ postId, listedAt: date, terms }) => {
    const listedAt = date.toISOString() // once for all terms of a post
    return [...new Set(terms.map(of))].map((termId, position) => ({
      postId,
      termId,
      position,
      listedAt,
    }))
  })
  return copyRows(sql, 'PostTerm', rows)
}
