import type { Refused } from '@/lib/auth/outcome'
import { refusal } from '@/lib/auth/outcome'
import type { SkipReason } from '@/lib/db/generated/enums'
import type { Unsaved } from './save'
import { tooMuchText } from './too-much'

const gone = refusal('gone', 'This post is no more. What you wrote is still on this page.')

/** What is said to who saved something that was not saved. */
export const refusedSaves = {
  gone,
  noReason: refusal('needs note', 'Please say why. Nothing was saved yet.'),
  noTitle: refusal('input', 'A post needs a title. Nothing was saved yet.'),
  notOurs: refusal('input', 'The form names a block that is not there. Nothing was saved.'),
  tooLarge: refusal(
    'too many',
    'Somebody else saved first, and the post is now too large to be edited here. Nothing was saved.',
  ),
  tooMuch: refusal(
    'too many',
    `${tooMuchText} Nothing was saved yet; what you wrote is still on this page.`,
  ),
  addressTaken: refusal(
    'input',
    'Another post has this address, or had it. Nothing was saved yet.',
  ),
  addressInvalid: refusal('input', 'This can be no address. Nothing was saved yet.'),
} satisfies Record<Unsaved, Refused>

/** The same of an address, with the post that has it. */
export const sayHolder = ({ title }: { title: string }) =>
  refusal('input', `“${title}” has this address, or had it. Nothing was saved yet.`)

/** What is said to who is writing when it could not be kept. */
export const refusedKeeps = {
  gone,
  tooMany: refusal(
    'too many',
    'You are writing on 200 posts already. Save or throw away some of that first.',
  ),
} satisfies Record<string, Refused>

/** What is said when an earlier text could not be brought back. */
export function refusedRestores(why: SkipReason): Refused {
  if (why === 'rewritten')
    return refusal('changed', 'The post was rewritten meanwhile. Nothing was changed.')
  if (why === 'withdrawn')
    return refusal(
      'changed',
      'This revision is withdrawn. Restore it for readers first. Nothing was changed.',
    )
  return refusal('gone', 'There is no such revision. Nothing was changed.')
}
