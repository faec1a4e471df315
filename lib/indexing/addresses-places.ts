import { readCursor } from '@/lib/posts/cursor'
import { hubSegments, isTermKind } from '@/lib/posts/hub'
import type { TermKind } from '@/lib/posts/post'
import { readRevisionNumber } from '@/lib/posts/revision-number'
import { readTermsCursor } from '@/lib/posts/terms-cursor'
import { plainly, writePath } from './addresses'
import { archivePath, readPlace } from './archive/place'
import { feedTypes } from './feeds/feed-path'
import type { ListPart } from './list-parts.store'
import { isStatic } from './static-files'

/** What is at an address, as far as the address itself can tell. */
export type Place =
  /** Not for readers, or a file: as it is asked for. */
  | { kind: 'aside' }
  | { kind: 'home' }
  /** A page that needs nothing else to be there; a part of a list needs something on it. */
  | { kind: 'page'; path: string }
  /** What is found, of which the query names the page. */
  | { kind: 'search' }
  /** `slugs` as it is written and as it should be; `rest` stands behind the slug and asks for these `revisions`. */
  | { kind: 'post'; slugs: string[]; rest: string; revisions: number[] }
  | { kind: 'part'; part: ListPart; path: string }
  /** Not a page, whatever route might answer. */
  | { kind: 'nowhere' }
  /** Nothing that is known here. */
  | { kind: 'elsewhere' }

const aside = [
  ...['desk', 'sign-in', 'invitation', 'reset', 'api'],
  ...['robots.txt', 'sitemap.xml', 'sitemaps', 'llms.txt'],
  ...Object.keys(feedTypes).map((format) => `feed.${format}`),
]

const nowhere: Place = { kind: 'nowhere' }

/** What stands at an address of these segments, decoded. */
export function placeOf(segments: readonly string[]): Place {
  const [first] = segments
  if (first === undefined) return { kind: 'home' }
  if (aside.includes(first) || isStatic(segments)) return { kind: 'aside' }
  const small = segments.map(plainly)
  return readers.get(plainly(first))?.(small, segments) ?? { kind: 'elsewhere' }
}

type Reader = (small: readonly string[], asWritten: readonly string[]) => Place | null

/** By the first segment, what may stand behind it; null for what others may know. */
const readers = new Map<string, Reader>([
  ['about', readSingle],
  ['search', (small) => (small.length === 1 ? { kind: 'search' } : nowhere)],
  ['posts', readPost],
  ['newest', readNewest],
  ['archive', readArchive],
  // What addresses are rewritten to, and what is shown instead of a page: nobody's addresses.
  ['hubs', readHub],
  ['kinds', readKind],
  ...['answers', 'feeds', 'markdown', 'indexnow', 'pictures'].map((segment): [string, Reader] => [
    segment,
    () => nowhere,
  ]),
  ...Object.entries(hubSegments).flatMap(([kind, segment]): [string, Reader][] =>
    isTermKind(kind) ? [[segment, (small) => readTerm(kind, small)]] : [],
  ),
])

function readSingle(small: readonly string[]): Place {
  return small.length === 1 ? { kind: 'page', path: writePath(small) } : nowhere
}

function readPost(small: readonly string[], asWritten: readonly string[]): Place | null {
  const [, name = '', ...behind] = small
  const [slug = '', form] = name.split('.') // no slug has a dot
  const revisions = readRevisions(behind)
  if (slug === '' || slug.length > LONGEST_SLUG || revisions === null) return nowhere
  if (form !== undefined && !forms.includes(name.slice(slug.length))) return nowhere
  const exact = asWritten[1]?.split('.', 1)[0] ?? slug
  const rest = name.slice(slug.length) + (behind.length > 0 ? writePath(behind) : '')
  return { kind: 'post', slugs: [...new Set([exact, slug])], rest, revisions }
}

const LONGEST_SLUG = 300

/** What a post is given as beside its page. */
const forms = ['.md']

/** The numbers of revisions that an address below a post names; null for what none can be called. */
function readRevisions([first, ...more]: readonly string[]): number[] | null {
  if (first === 'v') return readNumbers(more, 1)
  if (first !== 'history' || more.length === 0) return []
  const [second, third, ...rest] = more
  if (second === 'compare' && third === undefined) return []
  if (second !== 'older') return readNumbers(more, 2)
  return third === '1' ? null : readNumbers([third ?? '', ...rest], 1) // nothing is older than the first
}

/** So many different ones, or null. */
function readNumbers(texts: readonly string[], count: number): number[] | null {
  const numbers = new Set(texts.flatMap((text) => readRevisionNumber(text) ?? []))
  return texts.length === count && numbers.size === count ? [...numbers] : null
}

function readNewest([, cursor = '', ...more]: readonly string[]): Place {
  if (more.length > 0) return nowhere
  if (cursor === 'first') return { kind: 'page', path: '/' }
  const after = readCursor(cursor)
  if (!after) return nowhere
  return { kind: 'part', part: { of: 'newest', after }, path: writePath(['newest', cursor]) }
}

function readArchive([, segment = 'all', ...more]: readonly string[]): Place {
  const place = more.length > 0 ? null : readPlace(segment)
  if (!place) return nowhere
  const path = archivePath(place)
  if (place.kind === 'all') return { kind: 'page', path }
  return { kind: 'part', part: { of: 'archive', place }, path }
}

function readHub([, kind = '', slug, cursor, ...more]: readonly string[]): Place {
  if (!isTermKind(kind) || !slug || !cursor || more.length > 0) return nowhere
  const page = cursor === 'first' ? [] : ['after', cursor]
  return readTerm(kind, [hubSegments[kind], slug, ...page]) ?? nowhere
}

function readKind([, kind = '', cursor, ...more]: readonly string[]): Place {
  if (!isTermKind(kind) || !cursor || more.length > 0) return nowhere
  const page = cursor === 'first' ? [] : ['after', cursor]
  return readTerm(kind, [hubSegments[kind], ...page]) ?? nowhere
}

/** `/tags/after` and `/tags/after/after/1-1` are of the tag “after”, `/tags/after/1-1` of all tags. */
function readTerm(kind: TermKind, segments: readonly string[]): Place | null {
  const [, slug, second, cursor, ...more] = segments
  const path = writePath(segments)
  if (slug === undefined) return { kind: 'page', path }
  if (slug === 'after' && second !== undefined && segments.length === 3) {
    const after = readTermsCursor(second)
    return after ? { kind: 'part', part: { of: 'terms', kind, after }, path } : nowhere
  }
  const after = second === 'after' && more.length === 0 ? readCursor(cursor ?? '') : null
  if (second === 'after' && !after) return nowhere
  return { kind: 'part', part: { of: 'hub', term: { kind, slug }, after }, path }
}
