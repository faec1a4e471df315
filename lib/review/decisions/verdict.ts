import { createHash } from 'node:crypto'
import { dayOf, dueOn } from '@/lib/posts/expiry'
import type { RevisionStatus } from '@/lib/posts/post'
import { raiseVersion } from './version'

/** What a decision changes of a post. Days are yyyy-mm-dd. */
export type State = {
  status: RevisionStatus
  version: string
  lastReviewed: string | null
  needsHumanReview: boolean
  awaitsSecond: boolean
  dueOn: string | null
}

/** A post as a decision finds it, and the policies that apply to it. */
export type Found = State & {
  id: number
  slug: string
  revisionId: number
  isDue: boolean
  /** Nobody can read it any more. */
  isRemoved: boolean
  /** The number of the last decision on it; 0 when there is none. */
  number: number
  /** Who reviewed it last. */
  reviewerId: string | null
  /** After which its reviews expire. */
  months: number | null
  /** Per cent of reviews that a second person repeats. */
  share: number
}

type Judgement = { to: RevisionStatus; personId: string; at: Date }

/** What a judgement makes of a post. Pure: the same trail always leads to the same state. */
export function judge(found: Found, { to, personId, at }: Judgement): State {
  const version = raiseVersion(found.version)
  const { lastReviewed, needsHumanReview } = found
  if (to !== 'reviewed')
    return {
      ...{ status: to, version, lastReviewed, awaitsSecond: false, dueOn: null },
      needsHumanReview: needsHumanReview || to === 'drafted',
    }

  const day = dayOf(at)
  return {
    ...{ status: to, version, lastReviewed: day, needsHumanReview: false },
    awaitsSecond: awaitsSecond(found, personId),
    dueOn: dueOn(day, found.months),
  }
}

/** Who was drawn to be reviewed by a second person still is when the first reviews again. */
function awaitsSecond(found: Found, personId: string) {
  return found.awaitsSecond ? found.reviewerId === personId : isDrawn(found)
}

/** Whether a review would only repeat the person's own, where a second person is waited for. */
export const isOwnReview = (found: Found, { to, personId }: Judgement) =>
  to === 'reviewed' &&
  found.awaitsSecond &&
  !found.needsHumanReview &&
  !found.isDue &&
  found.reviewerId === personId

/** Drawn by what is reviewed, so that nobody chooses and a repetition draws the same. */
export function isDrawn({ id, revisionId, share }: Pick<Found, 'id' | 'revisionId' | 'share'>) {
  const digest = createHash('sha256').update(`${id}:${revisionId}`).digest()
  return digest.readUInt32BE() % 100 < share
}
