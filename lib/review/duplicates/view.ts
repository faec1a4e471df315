import type { RevisionDiff } from '@/lib/posts/diff-revisions'
import type { RevisionStatus } from '@/lib/posts/post'

/** A cluster in the list: what stands for it, and how many posts it has, that one included. */
export type ClusterRow = {
  id: number
  title: string
  size: number
  status: RevisionStatus
  /** Names. */
  stack: string | null
  problem: string | null
}

/** A post of a cluster. */
export type Member = {
  id: number
  slug: string
  title: string
  status: RevisionStatus
  needsHumanReview: boolean
  revisionId: number
  words: number
  blocks: number
  /** How many of its blocks the post that stays has too. */
  shared: number
}

/** A cluster as it is looked at: one post stays, the others are compared with it, one at a time. */
export type ClusterPage = {
  /** What stands for the others by rank. */
  representativeId: number
  size: number
  stays: Member
  /** By id; of a large cluster the first ones. */
  others: Member[]
  /** How many more there are. */
  more: number
  shown: { member: Member; diff: RevisionDiff; previous: number | null; next: number | null } | null
}

/** What clusters have to say of one post. */
export type PlaceFacts = {
  /** The post that stands for it. */
  nearCopyOf: { id: number; title: string } | null
  /** How many near copies it stands for. */
  copies: number
  /** Where its address leads, when it was merged. */
  mergedInto: { id: number; title: string } | null
}
