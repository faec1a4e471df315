import Link from 'next/link'
import { DiffText } from '@/components/post/history/diff-text'
import { count } from '@/components/ui/count'
import { sentences } from '@/components/ui/sentences'
import { diffText } from '@/lib/content/diff-text'
import { ALIKE_READ } from '@/lib/review/blocks/alike'
import type { Shown } from '@/lib/review/blocks/approve.store'
import type { AlikeText } from '@/lib/review/blocks/view'
import { AlikeForm } from './alike-form'
import { patternPath } from './blocks-path'
import { addedIn, elided } from './elided'

export const ALIKE = 'alike'

type Props = {
  /** The text that they begin like, as it is shown above them. */
  beside: string
  alike: AlikeText[]
  /** What was read once all of this was. */
  reading: Shown
  /** The list that the page was opened from. */
  view: string
}

/** Texts that begin as the one above does, each by what is not the same in it, and the one press that approves all. */
export function AlikeTexts({ beside, alike, reading, view }: Props) {
  return (
    <section id={ALIKE} aria-labelledby="alike-title" className="alike">
      <h2 id="alike-title" tabIndex={-1} className="text-lead">
        {alike.length === 1 ? 'One more begins alike' : `${alike.length} more begin alike`}
      </h2>
      <p className="font-ui text-muted text-sm">
        They say what the first text above says, except where they are marked. A verdict holds for
        each of them as if it had been given alone; a pattern is shown by up to three variants.
        {alike.length === ALIKE_READ && ' There may be more: they come once these are judged.'}
      </p>
      <ol className="alike-list">
        {alike.map((text) => (
          <Alike key={text.patternId} text={text} beside={beside} view={view} />
        ))}
      </ol>
      <AlikeForm reading={reading} />
    </section>
  )
}

function Alike({ text, beside, view }: Pick<Props, 'beside' | 'view'> & { text: AlikeText }) {
  const { patternId, texts, posts, variants } = text
  const diffs = texts.map(({ blockId, text: own }) => ({
    key: blockId,
    diff: diffText(sentences(beside), sentences(own), 'word'),
  }))
  return (
    <li>
      {diffs.map(({ key, diff }) => (
        <DiffText key={key} text={elided(diff)} />
      ))}
      <p className="font-ui text-muted text-sm">
        {count(posts, 'post')}
        {variants > 1 && ` · ${count(variants, 'variant')}`}
        {' · '}
        <Link href={patternPath(patternId, view)} prefetch={false} className="verdict-link">
          Judge it alone<span className="sr-only">: {diffs[0] && addedIn(diffs[0].diff)}</span>
        </Link>
      </p>
    </li>
  )
}
