import type { Sql } from '@/lib/db/transaction'
import { hubPath } from '@/lib/posts/hub'
import type { TermKind } from '@/lib/posts/post'
import { bare } from './index-posts.store'
import { searchPath } from './request'
import { respell } from './spelling'
import { findCorrections } from './spelling.store'
import type { Suggestion } from './suggestion'
import { withinTime } from './within-time'
import { readWords, tidy } from './words'

const TERMS = 4
const POSTS = 5
/** The newest titles that match: enough to find different ones among them. */
const LOOKED_AT = 40

/** For each statement. */
const MILLISECONDS = 150

/**
 * Terms and titles that have all these words, the last of which may be only begun; failing those, the query as it
 * may have been meant. Empty when there is no time or room to look.
 */
export async function listSuggestions(query: string): Promise<Suggestion[]> {
  const typed = tidy(query)
  const { wanted } = readWords(typed)
  const telling = wanted.filter((word) => word.length > 2)
  if (wanted.join('').length < 2) return []
  const found = await withinTime(MILLISECONDS, async (sql) => {
    const begun = asBegun(telling.length > 0 ? telling : wanted)
    const terms = await listTerms(sql, begun)
    const posts = await listTitles(sql, begun)
    return terms.length + posts.length > 0 ? [...terms, ...posts] : listMeant(sql, typed, wanted)
  })
  return typeof found === 'string' ? [] : found
}

/** For tsquery; words hold letters and digits only. */
const asBegun = (words: string[]) => `${words.map((word) => `'${word}'`).join(' & ')}:*`

async function listTerms(sql: Sql, begun: string): Promise<Suggestion[]> {
  const { rows } = await sql.query<{ kind: TermKind; slug: string; name: string }>(
    `select kind, slug, name from "Term"
      where to_tsvector('alphanode_typed', ${bare('name')}) @@ to_tsquery('alphanode_typed', $1)
        and "postCount" > 0
      order by "postCount" desc, id limit ${TERMS}`,
    [begun],
  )
  return rows.map(({ kind, slug, name }) => ({ kind, label: name, path: hubPath({ kind, slug }) }))
}

async function listTitles(sql: Sql, begun: string): Promise<Suggestion[]> {
  const { rows } = await sql.query<{ slug: string; title: string }>(
    `with near as materialized (
       select "postId" from "PostSearch"
        where title @@ to_tsquery('alphanode_typed', $1)
        order by "listedAt" desc, "postId" desc limit ${LOOKED_AT})
     select slug, title from (
       select distinct on (lower(p.title)) p.slug, p.title, p."listedAt", p.id
         from near join "Post" p on p.id = near."postId"
        where p.visibility = 'public'
        order by lower(p.title), p."listedAt" desc, p.id desc) different
      order by "listedAt" desc, id desc limit ${POSTS}`,
    [begun],
  )
  return rows.map(({ slug, title }) => ({ kind: 'post', label: title, path: `/posts/${slug}` }))
}

async function listMeant(sql: Sql, typed: string, wanted: string[]): Promise<Suggestion[]> {
  const corrections = await findCorrections(sql, wanted)
  if (corrections.size === 0) return []
  const q = respell(typed, corrections)
  return [{ kind: 'search', label: q, path: searchPath({ q, sort: 'relevance', after: null }) }]
}
