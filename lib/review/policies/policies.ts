import type { ReviewTogether } from '@/lib/db/generated/enums'
import type { NearCopy, TermKind } from '@/lib/posts/post'
import type { Rule } from '../decisions/transitions'

/** How review is done here. */
export type Policies = {
  /** Who may make which move, and what they must say. */
  rules: Rule[]
  /** Months after which a review expires; null for never. */
  expiryMonths: number | null
  /** The same for what is filed under a term; the shortest that applies holds. */
  expiries: { term: { id: number; kind: TermKind; slug: string; name: string }; months: number }[]
  /** Per cent of reviewed posts that a second person reviews. */
  secondReviewShare: number
  /** Whether reviewed posts stay reviewed when a block of them is fixed everywhere. */
  fixKeepsReview: boolean
  /** Which posts of a selection may be reviewed at once: none, those whose every block is approved, or any. */
  reviewTogether: ReviewTogether
  /** What search engines are told of near copies. */
  nearCopies: NearCopy['policy']
  /** Whether posts are still being given their new day of expiry. */
  isBeingApplied: boolean
  /** How far that is, about, from 0 to 1. */
  appliedShare: number
  /** Reviewed posts whose review has a day on which it expires, and those for which that day has come. */
  expiring: { posts: number; due: number }
}
