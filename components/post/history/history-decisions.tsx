import { Day } from '@/components/ui/day'
import { StatusBadge } from '@/components/ui/status-badge'
import type { HistoryDecision } from '@/lib/review/history/history'

/** What was decided on a revision, newest first: who, when, from what to what, and why. */
export function HistoryDecisions({ decisions }: { decisions: HistoryDecision[] }) {
  if (decisions.length === 0) return <p className="text-muted">No decisions on this text.</p>
  return (
    <ol className="space-y-3 pt-1">
      {decisions.map(({ id, from, to, version, personName, decidedAt, note }) => (
        <li key={id} className="border-rule border-l-2 pl-3">
          <p>
            <StatusBadge status={from} /> <span className="sr-only">became</span>
            <span aria-hidden="true">→</span> <StatusBadge status={to} />{' '}
            <span className="text-muted">
              by {personName} on <Day value={decidedAt.slice(0, 10)} />, version {version}
            </span>
          </p>
          {note && <p className="mt-1 whitespace-pre-line">{note}</p>}
        </li>
      ))}
    </ol>
  )
}
