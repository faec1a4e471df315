import type { PastDecision } from '@/lib/review/desk'
import { Moment } from './moment'

/** What was decided so far, newest first: who, when, from what to what, and why. */
export function DecisionList({ decisions }: { decisions: PastDecision[] }) {
  if (decisions.length === 0) return <p className="text-muted">Nobody has decided on it yet.</p>
  return (
    <ol className="space-y-4">
      {decisions.map(({ id, from, to, version, personName, decidedAt, note }) => (
        <li key={id} className="border-rule border-l-2 pl-3">
          <p>
            {from} → <strong className="font-medium">{to}</strong>, version {version}
          </p>
          <p className="text-muted">
            {personName}, <Moment value={decidedAt} />
          </p>
          {note && <p className="mt-1 whitespace-pre-line">{note}</p>}
        </li>
      ))}
    </ol>
  )
}
