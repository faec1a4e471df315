import { z } from 'zod'
import type { Cursor } from '@/lib/posts/cursor'
import { readCursor, writeCursor } from '@/lib/posts/cursor'
import type { FilterName, Filters } from './filter'
import { filterNames, LONGEST_FILTER } from './filter'
import { tidy } from './words'

const sorts = ['relevance', 'newest'] as const
export type Sort = (typeof sorts)[number]

/** Where a page goes on: after this post, in the order it is in. */
export type After = { rank: number; id: number } | Cursor

/** What is asked of the search; `after` is the cursor of a page before. */
export type SearchRequest = Filters & { q: string; sort: Sort; after: string | null }

const LARGEST_ID = 2_147_483_647

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const line = z.preprocess(first, z.string().catch(''))
const named = line.transform((text) => tidy(text, LONGEST_FILTER) || undefined)

const Params = z.object({
  q: line.transform((text) => tidy(text)),
  stack: named,
  tool: named,
  difficulty: named,
  status: z.preprocess(
    first,
    z.enum(['drafted', 'expanded', 'reviewed']).optional().catch(undefined),
  ),
  sort: z.preprocess(first, z.enum(sorts).catch('relevance')),
  after: line.transform((text) => (/^[\w.-]{1,40}$/.test(text) ? text : null)),
})

/** The request that an address makes. Every address is one: what cannot be meant is left out. */
export function readRequest(params: Record<string, unknown>): SearchRequest {
  const { sort, ...rest } = Params.parse(params)
  // Without words, nothing is more relevant than anything else.
  return { ...rest, sort: rest.q === '' ? 'newest' : sort }
}

/** The address of a request; its defaults are left out. */
export function searchPath({
  q,
  sort,
  after,
  ...filters
}: SearchRequest): '/search' | `/search?${string}` {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  for (const name of filterNames) if (filters[name]) params.set(name, filters[name])
  if (sort === 'newest' && q) params.set('sort', sort)
  if (after) params.set('after', after)
  return params.size > 0 ? `/search?${params}` : '/search'
}

/** The same request with a filter set, or taken away, from its first page. */
export const withFilter = (request: SearchRequest, name: FilterName, value: string | undefined) =>
  readRequest({ ...request, [name]: value, after: null })

export const hasFilter = (request: SearchRequest) =>
  filterNames.some((name) => request[name] !== undefined)

/** The same words in all posts, from the first page. */
export const withoutFilters = ({ q, sort }: SearchRequest): SearchRequest => ({
  q,
  sort,
  after: null,
})

/** Null for what `writeAfter` never writes for this order: the first page is shown then. */
export function readAfter({ sort, after }: SearchRequest): After | null {
  if (after === null) return null
  const place = sort === 'newest' ? readCursor(after) : readRank(after)
  return place && place.id <= LARGEST_ID ? place : null
}

const ranked = /^(\d{1,9}(?:\.\d{1,20})?(?:e-\d{1,2})?)_(\d{1,10})$/

function readRank(text: string) {
  const [, rank, id] = ranked.exec(text) ?? []
  return rank && id ? { rank: Number(rank), id: Number(id) } : null
}

export const writeAfter = (place: After) =>
  'rank' in place ? `${place.rank}_${place.id}` : writeCursor(place)
