import type { RevisionOrigin, SkipReason } from '@/lib/db/generated/enums'
import { expiryOf } from '@/lib/posts/expiry'
import type { NewRevision } from '@/lib/posts/revision'
import type { Found, State } from '../decisions/verdict'
import { raiseVersion } from '../decisions/version'

/** A new text for a post, and the revision that it was made from. */
export type Rewrite = { postId: number; baseRevisionId: number; revision: NewRevision }

/** Who rewrites posts, how, when and why; `changeSetId` when many are rewritten as one. */
export type RewriteAct = {
  origin: Exclude<RevisionOrigin, 'import'>
  person: { id: string; name: string }
  at: Date
  note: string
  changeSetId: string | null
  /** Whether reviewed posts stay reviewed: by `ReviewPolicy.fixKeepsReview`, for fixes. */
  keepsReview: boolean
}

/** A revision that was made, and the decision that was made with it: null where how far a text is judged stayed. */
export type MadeRewrite = {
  postId: number
  slug: string
  revisionId: number
  /** Of the revision, on its post. */
  number: number
  decisionId: number | null
}

/** What became of rewrites: a revision each, or a reason why not. */
export type Rewritten = {
  made: MadeRewrite[]
  skipped: { postId: number; why: SkipReason }[]
}

/**
 * How a post stands with a new text; null when as it did. Nobody has judged the text, so a reviewed post is reviewed
 * no longer and needs a person; unless its review is carried over, with its day.
 */
export function stateAfter(found: Found, { keepsReview, origin, at }: RewriteAct): State | null {
  if (found.status !== 'reviewed') return null
  const { lastReviewed, awaitsSecond, needsHumanReview, months } = found
  const version = raiseVersion(found.version)
  if (origin !== 'fix' || !keepsReview)
    return {
      ...{ status: 'expanded', version, lastReviewed, dueOn: null },
      ...{ needsHumanReview: true, awaitsSecond: false },
    }
  const { dueOn } = expiryOf({ status: 'reviewed', lastReviewed }, months, at)
  return { status: 'reviewed', version, lastReviewed, needsHumanReview, awaitsSecond, dueOn }
}
