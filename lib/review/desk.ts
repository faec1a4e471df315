import type { DecisionReason } from '@/lib/db/generated/enums'
import type { PostPage, RevisionStatus } from '@/lib/posts/post'
import type { PlaceFacts } from './duplicates/view'

/** A post as the queue shows it. */
export type QueueRow = {
  id: number
  title: string
  excerpt: string
  status: RevisionStatus
  version: string
  /** yyyy-mm-dd */
  lastReviewed: string | null
  needsHumanReview: boolean
  /** yyyy-mm-dd; the day its review expires. */
  dueOn: string | null
  isDue: boolean
  awaitsSecond: boolean
  difficulty: string | null
  /** As claimed. */
  quality: number | null
  viewCount: number | null
  /** How many claims contradict what is measured. */
  contradictions: number
  risk: number
  /** Names. */
  stack: string | null
  problem: string | null
  /** Its place in this queue: what comes after it is asked for with this. */
  place: string
  /** Who is at it in the cockpit. */
  heldBy: { name: string; isMe: boolean /** ISO 8601 */; until: string } | null
}

/** A decision as the desk shows it. */
export type PastDecision = {
  id: number
  /** 1 for the first on its post. */
  number: number
  /** The number of the revision it judged. */
  revision: number
  from: RevisionStatus
  to: RevisionStatus
  version: string
  note: string
  reason: DecisionReason | null
  /** As the decision left it, here and below. */
  needsHumanReview: boolean
  awaitsSecond: boolean
  /** yyyy-mm-dd */
  dueOn: string | null
  /** The number of the decision it took back. */
  undoes: number | null
  isUndone: boolean
  /** Whether it is the last one on its post and recent enough. */
  mayUndo: boolean
  changeSetId: string | null
  personId: string | null
  personName: string
  /** ISO 8601 */
  decidedAt: string
}

/** A move that the person asking may make, and what they must say. */
export type Move = { to: RevisionStatus; noteRequired: boolean; reasonRequired: boolean }

/** A post as a reviewer sees it, whoever may read it. */
export type DeskPost = {
  post: PostPage
  /** Newest first. */
  decisions: PastDecision[]
  /** The revision that was reviewed last, in a decision that stands; what changed since is the difference to it. */
  reviewed: { id: number; number: number } | null
  moves: Move[]
  place: PlaceFacts
  /** Whether the person asking may write in it. */
  mayEdit: boolean
}
