import { cutAtWord } from '@/lib/content/cut'
import type { SharedBlock } from './use-shown-draft'

const LONGEST = 120
const count = new Intl.NumberFormat('en-GB')

/** Of each changed block that other posts have, too: whether it changes there as well. */
export function SharedChoice({ shared }: { shared: readonly SharedBlock[] }) {
  return (
    <fieldset className="shared-choice space-y-4">
      <legend className="mb-2 text-base font-semibold">Also in other posts</legend>
      {shared.map(({ hash, text, posts }) => (
        <fieldset key={hash}>
          <legend className="text-muted mb-1">“{cutAtWord(text, LONGEST, ' ')}”</legend>
          <label>
            <input type="radio" name={`shared-${hash}`} value="here" defaultChecked /> Here only
          </label>
          <label>
            <input type="radio" name={`shared-${hash}`} value="everywhere" /> Everywhere (
            {count.format(posts)} posts)
          </label>
        </fieldset>
      ))}
    </fieldset>
  )
}
