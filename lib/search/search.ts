import { db } from '@/lib/db/client'
import type { Sql } from '@/lib/db/transaction'
import { cardSelect, toCard } from '@/lib/posts/select'
import { filterQuery } from './filter'
import type { Place } from './hits.store'
import { countFound, findLabels, findPlaces, readTree } from './hits.store'
import { findPassages } from './passages.store'
import type { SearchRequest } from './request'
import { readAfter, writeAfter } from './request'
import type { Hit, SearchResult } from './result'
import { MOST_COUNTED } from './result'
import { respell } from './spelling'
import { findCorrections } from './spelling.store'
import { withinTime } from './within-time'
import type { Words } from './words'
import { readWords } from './words'

const PAGE_SIZE = 20
/** With fewer hits than this, it is asked whether something else was meant. */
const FEW = 4

/** For each statement. */
const MILLISECONDS = 800

/** Public posts that say what is asked for. Never throws for what a reader typed. */
export async function searchPosts(request: SearchRequest): Promise<SearchResult> {
  const filter = filterQuery(request)
  if (request.q === '' && filter === '') return { kind: 'unasked' }
  const answer = await withinTime(MILLISECONDS, (sql) => answerWith(sql, request, filter))
  return typeof answer === 'string' ? { kind: answer } : answer
}

async function answerWith(sql: Sql, request: SearchRequest, filter: string): Promise<SearchResult> {
  const words = readWords(request.q)
  if (request.q !== '' && (await readTree(sql, words.all)) === '') return { kind: 'wordless' }

  const { places, count, facets } = await findPlaces(
    sql,
    { words: words.all, filter, title: words.wanted.join(' ') },
    { sort: request.sort, after: readAfter(request), size: PAGE_SIZE + 1 },
  )
  const didYouMean = count < FEW ? await findMeant(sql, request.q, words, { filter, count }) : null
  const labels = await findLabels(sql, request)
  if (count === 0)
    return { kind: 'nothing', labels, didYouMean, anyWord: await findAny(sql, words, filter) }

  const shown = places.slice(0, PAGE_SIZE)
  const last = shown.at(-1)
  return {
    kind: 'found',
    hits: await toHits(sql, shown, words.any),
    count: Math.min(count, MOST_COUNTED),
    isMore: count > MOST_COUNTED,
    facets,
    labels,
    next: places.length > PAGE_SIZE && last ? placeAfter(request, last) : null,
    didYouMean,
  }
}

const placeAfter = ({ sort }: SearchRequest, { id, rank, listedAt }: Place) =>
  writeAfter(sort === 'newest' ? { listedAt, id } : { rank, id })

type Narrowing = { filter: string; count: number }

/** The query as it may have been meant: only when more is found then. */
async function findMeant(sql: Sql, query: string, words: Words, { filter, count }: Narrowing) {
  const corrections = await findCorrections(sql, words.wanted)
  if (corrections.size === 0) return null
  const meant = respell(query, corrections)
  return (await countFound(sql, readWords(meant).all, filter)) > count ? meant : null
}

async function findAny(sql: Sql, { wanted }: Words, filter: string) {
  if (wanted.length < 2) return null
  const anyWord = wanted.join(' or ')
  return (await countFound(sql, readWords(anyWord).all, filter)) > 0 ? anyWord : null
}

/** As their posts are now: one that was made private a moment ago is not shown. */
async function toHits(sql: Sql, places: Place[], anyWord: string): Promise<Hit[]> {
  const ids = places.map(({ id }) => id)
  const [passages, rows] = await Promise.all([
    findPassages(sql, ids, anyWord),
    db.post.findMany({
      where: { id: { in: ids }, visibility: 'public' },
      select: cardSelect,
      relationLoadStrategy: 'join',
    }),
  ])
  const cards = new Map(rows.map((row) => [row.id, toCard(row)]))
  return ids.flatMap((id) => {
    const card = cards.get(id)
    const passage = passages.get(id)
    return card && passage ? [{ ...card, ...passage }] : []
  })
}
