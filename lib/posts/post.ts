import type { Element } from 'hast'
import type { BlockKind } from '@/lib/content/block'
import type { Metadata } from './metadata'
import type { Picture } from './picture'

export type RevisionStatus = 'drafted' | 'expanded' | 'reviewed'
export type Visibility = 'public' | 'private' | 'removed'

export type TermKind = 'stack' | 'tool' | 'problem' | 'area' | 'category' | 'tag' | 'difficulty'
export type TermLink = { kind: TermKind; slug: string; name: string }

/** How many public posts there are; those that are neither reviewed nor expanded are drafted. */
export type StatusCounts = { postCount: number; reviewedCount: number; expandedCount: number }
export type TermStanding = TermLink & StatusCounts

/** What decides whether search engines may keep a post: lib/indexing. */
export type Judged = {
  status: RevisionStatus
  visibility: Visibility
  needsHumanReview: boolean
  /** yyyy-mm-dd; the day its review expires. */
  dueOn: string | null
  /** Reviewed by one person, and waiting for a second. */
  awaitsSecond: boolean
  /** Measured. */
  words: number
  /** The post that stands for it and others of nearly the same blocks. */
  nearCopyOfId: number | null
}

/** A post in a list. */
export type PostCard = Judged & {
  id: number
  slug: string
  title: string
  excerpt: string
  version: string
  /** yyyy-mm-dd */
  lastReviewed: string | null
  difficulty: string | null
  /** Minutes, measured. */
  readingMinutes: number
  picture: Picture | null
  stack: TermLink | null
  problem: TermLink | null
}

export type PostBlock = { id: number; kind: BlockKind; tree: Element }

/**
 * The latest review that was made here: of which revision, whether anybody may read that, and on which day
 * (yyyy-mm-dd, in UTC).
 */
export type PastReview = { revisionNumber: number; isReadable: boolean; day: string }

/** The post that stands for a near copy, and what search engines are told of near copies here. */
export type NearCopy = {
  of: Judged & { slug: string; title: string }
  policy: 'canonical' | 'noindex'
}

/** A post as its page shows it: the current revision, and what decisions have made of it since. */
export type PostPage = Judged & {
  id: number
  revisionId: number
  revisionNumber: number
  /** sha256 (hex) of all that the revision says. */
  revisionHash: string
  /** Null when nobody has reviewed it here: what the import says is in the metadata. */
  review: PastReview | null
  /** Who made that review. */
  reviewedBy: string | null
  slug: string
  title: string
  lead: string
  excerpt: string
  /** Its first figure. */
  picture: Picture | null
  version: string
  /** As the source names them. */
  author: string | null
  /** yyyy-mm-dd */
  lastReviewed: string | null
  nearCopy: NearCopy | null
  readingMinutes: number
  /** ISO 8601; when the source says it was published. */
  publishedAt: string | null
  /** ISO 8601; when its text or status last changed here. */
  changedAt: string
  blocks: PostBlock[]
  /** As far as readers may see it. */
  metadata: Metadata
  /** What of its custom fields is not public; empty for readers. */
  deskFields: Metadata['unknown']
  /** In the order the post names them. */
  terms: TermLink[]
}

/** One page of a keyset list: `next` is the cursor that the following page's path carries. */
export type Listing<Row> = { rows: Row[]; next: string | null }

type PostLink = { slug: string; title: string }

/** The posts beside one in the list of its problem, by age. */
export type Neighbours = { problem: TermLink; earlier: PostLink | null; later: PostLink | null }

export type SimilarPosts = { sameStack: PostCard[]; sameProblem: PostCard[] }

/** What the home page says of the archive. */
export type Overview = {
  tally: StatusCounts
  /** Those with the most posts. */
  stacks: TermStanding[]
  problems: TermStanding[]
  levels: TermStanding[]
  /** The newest reviews first. */
  reviewed: PostCard[]
}
