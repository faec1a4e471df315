import 'server-only'
import { cache } from 'react'
import { readCursor } from './cursor'
import { diffApart } from './diff-apart'
import { isTermKind } from './hub'
import * as hubs from './hubs.store'
import * as neighbours from './neighbours.store'
import { findPastRevisions } from './past-revisions.store'
import { readRevisionNumber } from './revision-number'
import { decodeSegment } from './segment'
import * as similar from './similar.store'
import * as standings from './standings.store'
import * as store from './store'
import { readTermsCursor } from './terms-cursor'

/**
 * The public post at this segment of an address as its page shows it, or null. Metadata and page share one read
 * per request.
 */
export const findPost = cache(async (segment: string) => {
  const slug = decodeSegment(segment)
  const post = slug === null ? null : await store.findPostBySlug(slug)
  return post?.visibility === 'public' ? post : null
})

export const findSimilar = cache((postId: number) => similar.findSimilar(postId))

export const findNeighbours = cache((postId: number) => neighbours.findNeighbours(postId))

/**
 * A page of the newest public posts: the `first`, or the one after a cursor. Null for a malformed cursor, and for a
 * later page that is empty.
 */
export const listNewest = cache(async (place: string) => {
  const cursor = readCursor(place)
  if (!cursor && place !== 'first') return null
  const newest = await store.listNewest(cursor)
  return cursor && newest.rows.length === 0 ? null : newest
})

/** The public post at this segment of an address as it read in one of its revisions, or null. */
export const findPinned = cache(async (segment: string, version: string) => {
  const found = await readPast(segment, [version])
  const [revision] = found?.revisions ?? []
  return found && revision ? { slug: found.slug, current: found.current, revision } : null
})

/** Two revisions of a public post and how the first became the second, or null. */
export const findComparison = cache(async (segment: string, from: string, to: string) => {
  const found = from === to ? null : await readPast(segment, [from, to])
  const [before, after] = [from, to].map((number) =>
    found?.revisions.find((revision) => String(revision.number) === number),
  )
  if (!found || !before || !after) return null
  const { slug, title, current } = found
  const diff = await diffApart('readers', before, after)
  return { slug, title, current, from: before.number, to: after.number, diff }
})

async function readPast(segment: string, places: string[]) {
  const slug = decodeSegment(segment)
  const numbers = places.flatMap((place) => readRevisionNumber(place) ?? [])
  if (slug === null || numbers.length < places.length) return null
  const found = await findPastRevisions(slug, numbers, 'readers')
  return found && { ...found, slug }
}

/**
 * A page of a term's public posts, the `first` or the one after a cursor, with what the first says of the term.
 * Null for an unknown term, a malformed cursor, and a page that is empty.
 */
export const findHubPage = cache(async (kind: string, segment: string, place: string) => {
  const slug = decodeSegment(segment)
  const cursor = readCursor(place)
  const isFirst = place === 'first'
  if (!isTermKind(kind) || slug === null || !(cursor || isFirst)) return null

  const page = await hubs.findHubPage(kind, slug, cursor)
  return page && { ...page, isFirst }
})

/**
 * A page of a kind's terms, the `first` or the one after a cursor. Null for an unknown kind, a malformed cursor,
 * and a later page that is empty.
 */
export const findKindPage = cache(async (kind: string, place: string) => {
  const cursor = readTermsCursor(place)
  const isFirst = place === 'first'
  if (!isTermKind(kind) || !(cursor || isFirst)) return null

  const terms = await standings.listTerms(kind, standings.TERMS_PER_PAGE, cursor)
  return isFirst || terms.rows.length > 0 ? { kind, terms, isFirst } : null
})

/** What the home page says of the archive. */
export const getOverview = cache(() => standings.getOverview(new Date()))
