import type { PostPage, RevisionStatus } from '@/lib/posts/post'

/** A post that awaits a person, as the queue shows it. */
export type QueueRow = {
  id: number
  title: string
  excerpt: string
  status: RevisionStatus
  version: string
  /** yyyy-mm-dd */
  lastReviewed: string | null
  needsHumanReview: boolean
}

/** A decision as the desk shows it. */
export type PastDecision = {
  id: number
  from: RevisionStatus
  to: RevisionStatus
  version: string
  note: string
  personName: string
  /** ISO 8601 */
  decidedAt: string
}

/** A post as a reviewer sees it, whoever may read it. */
export type DeskPost = {
  post: PostPage
  /** Newest first. */
  decisions: PastDecision[]
  moves: readonly RevisionStatus[]
}
