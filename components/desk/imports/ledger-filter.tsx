import Link from 'next/link'
import type { ImportOutcome } from '@/lib/db/generated/enums'
import type { Totals } from '@/lib/import/ledger'

const choices: [ImportOutcome | null, string][] = [
  [null, 'All'],
  ['created', 'Created'],
  ['updated', 'Updated'],
  ['unchanged', 'Unchanged'],
  ['conflicting', 'Conflicting'],
  ['refused', 'Refused'],
  ['setAside', 'Set aside'],
]

type Props = { runId: number; chosen: ImportOutcome | null; totals: Totals | null }

/** All items of a run, or those of one outcome. Counts are there once nothing is added any more. */
export function LedgerFilter({ runId, chosen, totals }: Props) {
  return (
    <nav aria-label="Items by outcome" className="font-ui text-sm">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {choices.map(([outcome, label]) => (
          <li key={label}>
            <Link
              href={`/desk/imports/${runId}${outcome ? (`?outcome=${outcome}` as const) : ''}`}
              prefetch={false}
              aria-current={chosen === outcome ? 'true' : undefined}
              className="quiet-link inline-block py-2 aria-[current]:font-semibold aria-[current]:underline"
            >
              {label}
              {totals && ` (${totals[outcome ?? 'items']})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
