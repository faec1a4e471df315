import Link from 'next/link'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { ChangeSetRow } from '@/lib/review/changes/view'
import { Moment } from '../moment'
import { filterText } from '../queue/filter-words'
import { ChangeState } from './change-state'
import { changeSentence, isFiltered } from './change-words'
import { KeepFresh } from './keep-fresh'

/** Who changed what and when, and how far it is. */
export function ChangeFacts({ change }: { change: ChangeSetRow }) {
  const { id, state, personName, at, finishedAt, filter, note, reason, total } = change
  const said = changeSentence(change)
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <ChangeState state={state} />
        <p className="font-ui text-muted text-sm">
          {personName}, <Moment value={at} />
          {finishedAt && (
            <>
              , ended <Moment value={finishedAt} />
            </>
          )}
        </p>
      </div>
      {state === 'running' ? (
        <>
          <ProgressBar label={said} share={total > 0 ? shareOf(change) : null} />
          <KeepFresh path={`/desk/changes/${id}`} />
        </>
      ) : (
        <p className="text-lead" role="status">
          {said}
        </p>
      )}
      {isFiltered(change) && (
        <p className="font-ui text-muted text-sm">From the filter: {filterText(filter)}</p>
      )}
      {reason && <p>Reason: {reason}</p>}
      {note && <p className="max-w-measure whitespace-pre-line">{note}</p>}
      <Related change={change} />
    </div>
  )
}

const shareOf = ({ done, skipped, total }: ChangeSetRow) => (done + skipped) / total

function Related({ change: { undoes, undoneBy } }: { change: ChangeSetRow }) {
  const other = undoes ?? undoneBy
  if (!other) return null
  return (
    <p>
      <Link
        href={`/desk/changes/${other}`}
        prefetch={false}
        className="text-accent underline underline-offset-4"
      >
        {undoes ? 'The change that this takes back' : 'This was taken back'}
      </Link>
    </p>
  )
}
