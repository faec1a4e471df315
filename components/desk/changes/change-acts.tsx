import { Notice } from '@/components/ui/notice'
import type { ChangeSetRow } from '@/lib/review/changes/view'
import { ResumeSetForm } from './resume-set-form'
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
          <ResumeSetForm changeSetId={id} />
        </>
      )}
      {mayUndo && <UndoSetForm changeSetId={id} done={done} />}
    </section>
  )
}
