'use client'
import type { PatternRow } from '@/lib/review/blocks/view'
import { VerdictDesk } from '../verdicts/verdict-desk'
import { BlockRow } from './block-row'
import { BlocksBar } from './blocks-bar'
import { listKeys } from './blocks-keys'
import { goToRow } from './go-to-row'

type Props = { rows: PatternRow[]; view: string }

/** Text after text, each to be judged where it stands; the next one is at hand at once. */
export function BlockList({ rows, view }: Props) {
  return (
    <VerdictDesk>
      <BlocksBar noun="text" keys={listKeys} />
      {rows.length > 0 && (
        <ol className="divide-rule border-rule divide-y border-b">
          {rows.map((row) => (
            <BlockRow key={row.id} row={row} view={view} moveOn={() => goToRow(1) || goToRow(0)} />
          ))}
        </ol>
      )}
    </VerdictDesk>
  )
}
