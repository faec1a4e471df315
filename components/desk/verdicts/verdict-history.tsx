import type { PastVerdict } from '@/lib/review/blocks/view'
import { Moment } from '../moment'

/** What was said of a text so far, newest first: who, when and why. */
export function VerdictHistory({ verdicts }: { verdicts: PastVerdict[] }) {
  return (
    <ol className="space-y-3">
      {verdicts.map((verdict) => (
        <li key={verdict.id} className="border-rule border-l-2 pl-3">
          <p>
            {verdict.number}. {words(verdict)}
          </p>
          <p className="text-muted">
            {verdict.personName}, <Moment value={verdict.givenAt} />
          </p>
          {verdict.note && <p className="mt-1 wrap-anywhere whitespace-pre-line">{verdict.note}</p>}
        </li>
      ))}
    </ol>
  )
}

function words({ verdict, reason, undoes }: PastVerdict) {
  if (verdict === null) return `Took verdict ${undoes} back`
  return verdict === 'wrong' ? `Wrong: ${reason}` : 'Approved'
}
