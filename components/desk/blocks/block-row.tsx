'use client'
import Link from 'next/link'
import { sentences } from '@/components/ui/sentences'
import type { PatternRow } from '@/lib/review/blocks/view'
import { MaskedText } from '../verdicts/masked-text'
import { useVerdictDesk } from '../verdicts/verdict-desk'
import { patternPath } from './blocks-path'
import { isCut, onlyOne } from './only-one'
import { RowActs } from './row-acts'
import { RowFacts } from './row-facts'

type Props = { row: PatternRow; view: string; moveOn: () => void }

/** A text, how far it reaches, and what can be said of it. */
export function BlockRow({ row, view, moveOn }: Props) {
  const { current, setCurrent } = useVerdictDesk()
  const own = `row-${row.id}`
  const one = onlyOne(row)
  const text = one?.text ?? row.text
  const isCurrent = current === own
  return (
    <li
      className="verdict-row space-y-2"
      data-current={isCurrent || undefined}
      onFocus={() => setCurrent(own)}
    >
      <h2 className="text-base leading-normal wrap-anywhere">
        <Link
          href={patternPath(row.id, view)}
          prefetch={false}
          data-row
          className={`quiet-link block ${row.kind === 'code' ? 'font-mono text-sm whitespace-pre-wrap' : ''}`}
        >
          {text === '' ? (
            <span className="text-muted italic">Nothing to read in it: open it to look at it</span>
          ) : (
            <RowText text={text} isPattern={one === null} />
          )}
        </Link>
      </h2>
      <RowFacts row={row} alike={row.alike} />
      <RowActs row={row} view={view} isCurrent={isCurrent} moveOn={moveOn} />
    </li>
  )
}

/** What is judged is shown as it is, and only a pattern as one. */
function RowText({ text, isPattern }: { text: string; isPattern: boolean }) {
  return (
    <>
      {isPattern ? <MaskedText text={text} /> : sentences(text)}
      {isCut(text) && ' …'}
    </>
  )
}
