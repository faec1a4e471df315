import { ActForm } from '@/components/account/act-form'
import { Notice } from '@/components/ui/notice'
import { resumeChangeSet } from '@/lib/review/changes/actions'
import type { ChangeSetRow } from '@/lib/review/changes/view'
import { UndoSetForm } from './undo-set-form'

/** What may be done about a change set now. */
export function ChangeActs({ change }: { change: ChangeSetRow }) {
  const { id, state, failure, mayUndo, done } = change
  if (state !== 'stopped' && !mayUndo) return null
  return (
    <section aria-label="What can be done" className="max-w-xl space-y-4">
      {state === 'stopped' && (
        <>
          <Notice tone="refused">{failure ?? 'It broke off.'}</Notice>
          <ActForm act={resumeChangeSet} label="Resume" look="primary" hidden={{ changeSetId: id }}>
            <p>It goes on after the last post that was done; nothing is done twice.</p>
          </ActForm>
        </>
      )}
      {mayUndo && <UndoSetForm changeSetId={id} done={done} />}
    </section>
  )
}
