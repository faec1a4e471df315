import Link from 'next/link'
import { readingOf } from '@/lib/review/blocks/alike'
import type { OpenPattern } from '@/lib/review/blocks/queries'
import { VARIANTS_READ } from '@/lib/review/blocks/variants-read'
import { PanelSection } from '../panel-section'
import { MaskedText } from '../verdicts/masked-text'
import { VerdictDesk } from '../verdicts/verdict-desk'
import { VerdictHistory } from '../verdicts/verdict-history'
import { ALIKE, AlikeTexts } from './alike-texts'
import { BlocksBar } from './blocks-bar'
import { patternKeys } from './blocks-keys'
import { blocksPath, patternPath } from './blocks-path'
import { PatternActs } from './pattern-acts'
import { RowFacts } from './row-facts'
import { LIST_LINK } from './to-list'
import { VariantView } from './variant-view'

type Props = {
  page: OpenPattern
  /** The list it was opened from, as an address has it. */
  view: string
}

/** A pattern: what it says, what was said of it, and its variants where posts have them. */
export function PatternView({ page, view }: Props) {
  const { pattern, history, variants, alike, next, isStart, mayFix } = page
  const shown = variants.map(({ blockId }) => blockId)
  const [first] = variants
  const isRead = shown.length >= Math.min(VARIANTS_READ, pattern.variants)
  return (
    <VerdictDesk isRefreshed mayFix={mayFix}>
      <div className="mx-auto w-full max-w-4xl space-y-8 px-5 pt-10">
        <div className="space-y-3">
          <Link
            href={blocksPath(view)}
            prefetch={false}
            id={LIST_LINK}
            className="quiet-link font-ui text-muted inline-block py-1 text-sm"
          >
            Back to the list
          </Link>
          <h1 className="text-lead wrap-anywhere">
            <MaskedText text={pattern.text || 'A text without words'} />
          </h1>
          <RowFacts row={pattern} alike={alike.length} />
        </div>
        <BlocksBar noun="variant" keys={patternKeys} />
        <PatternActs pattern={pattern} shown={shown} isRead={isRead} />
        {alike.length > 0 && (
          <p className="font-ui text-sm">
            <a href={`#${ALIKE}`} className="text-accent underline underline-offset-4">
              {alike.length === 1
                ? 'One more text begins alike: read it below and approve both at once'
                : `${alike.length} more texts begin alike: read them below and approve all at once`}
            </a>
          </p>
        )}
        {!isRead && (
          <Link
            href={patternPath(pattern.id, view)}
            className="font-ui text-accent inline-block text-sm underline"
          >
            To judge the pattern, go to its first variants
          </Link>
        )}
        {history.length > 0 && (
          <div className="font-ui text-sm">
            <PanelSection title="Verdicts on the pattern">
              <VerdictHistory verdicts={history} />
            </PanelSection>
          </div>
        )}
        <div>
          {variants.map((variant) => (
            <VariantView
              key={variant.blockId}
              variant={variant}
              pattern={pattern}
              isOnly={pattern.variants === 1}
            />
          ))}
          {variants.length === 0 && <p className="text-muted">No post says this any more.</p>}
        </div>
        <nav aria-label="More variants" className="font-ui flex flex-wrap gap-x-8 gap-y-2">
          {!isStart && (
            <Link href={patternPath(pattern.id, view)} prefetch={false} className={look}>
              First variants
            </Link>
          )}
          {next && (
            <Link href={patternPath(pattern.id, view, next)} prefetch={false} className={look}>
              Next variants
            </Link>
          )}
        </nav>
        {first && alike.length > 0 && (
          <AlikeTexts
            beside={first.text}
            alike={alike}
            reading={readingOf(page, alike)}
            view={view}
          />
        )}
      </div>
    </VerdictDesk>
  )
}

const look = 'text-accent py-2 underline underline-offset-4'
