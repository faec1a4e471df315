import type { Refused } from '@/lib/auth/outcome'
import { refusal } from '@/lib/auth/outcome'
import type { SkipReason } from '@/lib/db/generated/enums'

/** What is said to who decided on a post that was then left as it was. */
export const refusedDecisions = {
  gone: refusal('gone', 'This post is no more, so nothing was decided. Your note is kept.'),
  rewritten: refusal(
    'changed',
    'This post changed while you were reading it, so nothing was decided. Your note is kept.',
  ),
  decided: refusal(
    'changed',
    'This post changed: somebody decided on it while you were reading, so nothing was decided. Your note is kept.',
  ),
  ...about(refusal('changed', 'This post was removed, so nothing was decided. Your note is kept.')),
  notAllowed: refusal('role', 'From here you may not move this post there. Nothing was decided.'),
  ownReview: refusal(
    'own review',
    'You made the first review of this post; the second is for another person. Nothing was decided.',
  ),
} satisfies Record<SkipReason, Refused>

/** What is said to who would take a decision back that has to stay. */
export const refusedUndos = {
  gone: refusal('gone', 'There is no such decision. Nothing was changed.'),
  rewritten: refusal('changed', 'The post was rewritten since, so the decision stays.'),
  decided: refusal('changed', 'The post was decided on since, so this decision stays.'),
  ...about(refusal('changed', 'The post was moved since, so the decision stays.')),
  notAllowed: refusal('role', 'Your role may not make this decision, nor take it back.'),
  ownReview: refusal('own review', 'The decision stays.'),
  tooLate: refusal('too late', 'That is more than 30 days ago, so the decision stays.'),
} satisfies Record<SkipReason | 'tooLate', Refused>

/** What is said when a rule wants more than was said. */
export const missing = {
  note: refusal('needs note', 'This decision needs a note. Nothing was decided.'),
  reason: refusal('needs reason', 'Please choose a reason. Nothing was decided.'),
}

/** What keeps a post from what moves or rewrites it; of a decision, only that the post was removed. */
function about(moved: Refused) {
  return {
    ...{ moved, addressTaken: moved, addressInvalid: moved, noTarget: moved, notCovered: moved },
    ...{ saysNothingElse: moved, failed: moved, withdrawn: moved },
  }
}
