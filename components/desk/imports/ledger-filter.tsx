import Link from 'next/link'
import type { ImportOutcome } from '@/lib/db/generated/enums'
import type { RunRow } from '@/lib/import/desk/view'
import { outcomeWords } from './outcome-words'

const choices: (ImportOutcome | null)[] = [
  ...[null, 'created' as const, 'updated' as const, 'unchanged' as const],
  ...['conflicting' as const, 'refused' as const, 'setAside' as const],
]

type Props = { run: Pick<RunRow, 'id' | 'isPreview' | 'totals'>; chosen: ImportOutcome | null }

/** All items of a run, or those of one outcome. Counts are there once nothing is added any more. */
export function LedgerFilter({ run: { id, isPreview, totals }, chosen }: Props) {
  const words = outcomeWords(isPreview)
  return (
    <nav aria-label="Items by outcome" className="font-ui text-sm">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {choices.map((outcome) => (
          <li key={outcome}>
            <Link
              href={`/desk/imports/${id}${outcome ? (`?outcome=${outcome}` as const) : ''}`}
              prefetch={false}
              aria-current={chosen === outcome ? 'true' : undefined}
              className="quiet-link inline-block py-2 aria-[current]:font-semibold aria-[current]:underline"
            >
              {outcome ? capitalized(words[outcome]) : 'All'}
              {totals && ` (${totals[outcome ?? 'items']})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
