import type { RevisionStatus } from '@/lib/posts/post'
import type { Move } from '../desk'

/** What a reviewer has before them in the cockpit: plain data, for the browser. */
export type Task = {
  postId: number
  /** What was read; a decision holds for this alone. */
  revisionId: number
  from: RevisionStatus
  version: string
  moves: Move[]
  title: string
  /** The queue as an address has it, and where in it this post is. */
  view: string
  place: string
  /** Until when it is the reader's, ISO 8601; null when it is not, or not yet. */
  until: string | null
  /** Who else is at it. */
  heldBy: string | null
  /** What the reader decided last and could take back. */
  lastOwn: { decisionId: number; postId: number } | null
}
