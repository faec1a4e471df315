import type { PostBlock, TermLink } from '@/lib/posts/post'

/** The hub that a feed is of; null for the whole site. */
export type FeedHub = TermLink & { id: number }

/** A post as feeds have it. */
export type FeedPost = {
  id: number
  /** The same wherever the archive is restored to, and whatever becomes of its address. */
  sourceId: string
  slug: string
  title: string
  lead: string
  excerpt: string
  author: string | null
  publishedAt: Date | null
  changedAt: Date
  blocks: PostBlock[]
  terms: TermLink[]
}

/** What a feed says, whichever its format. Addresses are absolute. */
export type Feed = {
  title: string
  description: string
  /** Its own address, and that of the page with the same posts. */
  address: string
  page: string
  updatedAt: Date
  entries: Entry[]
}

export type Entry = {
  id: string
  address: string
  title: string
  summary: string
  /** Null where the feed would be too long: then there is the summary. */
  html: string | null
  author: string | null
  publishedAt: Date | null
  updatedAt: Date
  categories: string[]
}
