import Link from 'next/link'
import type { ChangeSetRow } from '@/lib/review/changes/view'
import { Moment } from '../moment'
import { filterText } from '../queue/filter-words'
import { ChangeState } from './change-state'
import { changeSentence, changeTitle, isFiltered } from './change-words'
import { UndoSetForm } from './undo-set-form'

/** Many posts that were changed at once. */
export function SetRow({ change }: { change: ChangeSetRow }) {
  const { id, state, personName, at, filter, note, undoneBy, mayUndo, done } = change
  return (
    <article className="space-y-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 className="text-lg font-semibold">
          <Link href={`/desk/changes/${id}`} prefetch={false} className="quiet-link">
            {changeTitle(change)}
          </Link>
        </h2>
        {state !== 'finished' && <ChangeState state={state} />}
      </div>
      <p>
        {changeSentence(change)} {undoneBy && 'Taken back since.'}
      </p>
      {note && <p className="max-w-measure whitespace-pre-line">{note}</p>}
      <p className="font-ui text-muted text-sm">
        {personName}, <Moment value={at} />. {isFiltered(change) && filterText(filter)}
      </p>
      {mayUndo && <UndoSetForm changeSetId={id} done={done} />}
    </article>
  )
}
