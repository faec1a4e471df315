import 'server-only'
import { cache } from 'react'
import { readCursor } from './cursor'
import type { TermKind } from './post'
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
