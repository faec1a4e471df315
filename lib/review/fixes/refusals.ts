import type { Refused } from '@/lib/auth/outcome'
import { refusal } from '@/lib/auth/outcome'
import { tooMuchText } from '../editing/too-much'
import type { FixStarted } from './start.store'

type Why = Extract<FixStarted, { status: 'refused' }>['why']

/** What is said to who would fix a block that is left as it is. */
export const refusedFixes = {
  gone: refusal('gone', 'There is no such text. Nothing was changed.'),
  same: refusal('input', 'That is what it says already. Nothing was changed.'),
  unused: refusal('gone', 'No post has this text any more. Nothing was changed.'),
  policy: refusal(
    'changed',
    'The policy for reviewed posts was changed meanwhile. Nothing was changed. Please open this page anew.',
  ),
} satisfies Record<Why, Refused>

export const empty = refusal(
  'input',
  'There is no text. If the block is to be gone from all of these posts, please choose to remove it. Nothing was changed.',
)

export const unreadable = refusal(
  'input',
  `This cannot be read: a number is none, or a field is too long. ${tooMuchText} Nothing was changed.`,
)
