import { cutAtWord } from '@/lib/content/cut'
import type { SharedBlock } from '@/lib/review/editing/look.store'

const LONGEST = 120

type Props = {
  shared: readonly SharedBlock[]
  /** Hashes. */
  everywhere: readonly string[]
  onChoose: (everywhere: string[]) => void
}

/** Of each block changed or removed that other posts read, too: whether that is so there as well. */
export function SharedChoice({ shared, everywhere, onChoose }: Props) {
  return shared.map(({ hash, text, posts, isRemoved }) => {
    const others = everywhere.filter((each) => each !== hash)
    const isEverywhere = everywhere.includes(hash)
    return (
      <fieldset key={hash} className="shared-choice">
        <legend>
          {isRemoved ? 'Removed here; others read it' : 'Others read this'} too: “
          {cutAtWord(text, LONGEST)}”
        </legend>
        <label>
          <input
            type="radio"
            name={`shared-${hash}`}
            checked={!isEverywhere}
            onChange={() => onChoose(others)}
          />
          {isRemoved ? 'Remove it here only' : 'Here only'}
        </label>
        <label>
          <input
            type="radio"
            name={`shared-${hash}`}
            checked={isEverywhere}
            onChange={() => onChoose([...others, hash])}
          />
          {isRemoved ? 'Remove it everywhere' : 'Everywhere'} ({countOf(posts)})
        </label>
      </fieldset>
    )
  })
}

const format = new Intl.NumberFormat('en-GB')

/** More are not counted. */
const MOST = 1_000

function countOf(posts: number) {
  if (posts === 1) return '1 other post'
  return posts > MOST
    ? `more than ${format.format(MOST)} other posts`
    : `${format.format(posts)} other posts`
}
