import 'server-only'
import { cache } from 'react'
import { readCursor } from './cursor'
import { diffRevisions } from './diff-revisions'
import { findPastRevisions } from './past-revisions.store'
import type { TermKind } from './post'
import { readRevisionNumber } from './revision-number'
import * as similar from './similar.store'
import * as store from './store'

const TERMS_SHOWN = 24

/** The public post at `slug` as its page shows it, or null. Metadata and page share one read per request. */
export const findPost = cache(async (slug: string) => {
  const post = await store.findPostBySlug(slug)
  return post?.visibility === 'public' ? post : null
})

export const findSimilar = cache((postId: number) => similar.findSimilar(postId))

/** A page of the newest public posts: the `first`, or the one after a cursor. Null for a malformed cursor. */
export const listNewest = cache(async (place: string) => {
  const cursor = readCursor(place)
  return cursor || place === 'first' ? store.listNewest(cursor) : null
})

export const listTerms = cache((kind: TermKind) => store.listTerms(kind, TERMS_SHOWN))

/** A public post as it read in one of its revisions, or null. */
export const findPinned = cache(async (slug: string, version: string) => {
  const found = await readPast(slug, [version])
  const [revision] = found?.revisions ?? []
  return found && revision ? { slug, title: found.title, current: found.current, revision } : null
})

/** Two revisions of a public post and how the first became the second, or null. */
export const findComparison = cache(async (slug: string, from: string, to: string) => {
  const found = from === to ? null : await readPast(slug, [from, to])
  const [before, after] = [from, to].map((number) =>
    found?.revisions.find((revision) => String(revision.number) === number),
  )
  if (!found || !before || !after) return null
  const { title, current } = found
  return {
    slug,
    title,
    current,
    from: before.number,
    to: after.number,
    diff: diffRevisions(before, after),
  }
})

async function readPast(slug: string, places: string[]) {
  const numbers = places.flatMap((place) => readRevisionNumber(place) ?? [])
  if (numbers.length < places.length) return null
  const found = await findPastRevisions(slug, numbers)
  return found?.visibility === 'public' ? found : null
}
