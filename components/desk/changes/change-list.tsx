import type { ChangeRow } from '@/lib/review/changes/view'
import { SetRow } from './set-row'
import { SingleRow } from './single-row'

export function ChangeList({ changes }: { changes: ChangeRow[] }) {
  if (changes.length === 0) return <p className="text-muted">Nobody has decided anything yet.</p>
  return (
    <ol className="divide-rule border-rule divide-y border-y">
      {changes.map((change) => (
        <li key={`${change.kind} ${change.id}`} className="py-4">
          {change.kind === 'single' ? <SingleRow change={change} /> : <SetRow change={change} />}
        </li>
      ))}
    </ol>
  )
}
