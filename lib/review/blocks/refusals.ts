import type { Refused } from '@/lib/auth/outcome'
import { refusal } from '@/lib/auth/outcome'
import type { Kept } from './verdicts.store'

/** What is said to who gave a verdict that was not taken. */
export const refusedVerdicts = {
  gone: refusal('gone', 'This text is no more, so nothing was decided. Your note is kept.'),
  changed: refusal(
    'changed',
    'Somebody judged this text while you were reading it, so nothing was decided. Your note is kept.',
  ),
  unread: refusal(
    'changed',
    'Please look at more of its variants first: three, or all where there are fewer. Nothing was decided.',
  ),
  tooLate: refusal('too late', 'That is more than 30 days ago, so the verdict stays.'),
} satisfies Record<Kept, Refused>

/** What is said to who would take a verdict back that has to stay. */
export const refusedUndos = {
  ...refusedVerdicts,
  gone: refusal('gone', 'There is no such verdict. Nothing was changed.'),
  changed: refusal('changed', 'This text was judged again since, so the verdict stays.'),
} satisfies Record<Kept, Refused>

export const missingReason = refusal(
  'needs reason',
  'Please choose what is wrong with it. Nothing was decided.',
)

export const nothingOpen = refusal(
  'changed',
  'Nothing of what was shown is still without a verdict. Nothing was decided.',
)
