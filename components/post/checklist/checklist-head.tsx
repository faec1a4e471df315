import { ChangedItems } from './changed-items'
import type { useChecklist } from './use-checklist'

type Props = { checklist: ReturnType<typeof useChecklist> }

/** How far one is, or why the list is not as one left it: always one line, so that nothing shifts. */
export function ChecklistHead({ checklist: { entries, notice, accept, discard } }: Props) {
  const done = entries.filter((entry) => entry.done).length
  const progress = `${done} of ${entries.length} done`

  return (
    <div className="checklist-head needs-script">
      {notice?.kind === 'changed' && <ChangedItems notice={notice} onSeen={accept} />}
      {notice?.kind === 'shared' && (
        <>
          <p aria-live="polite">{sharedWords(progress, notice.missing)}</p>
          <button type="button" onClick={accept}>
            Keep
          </button>
          <button type="button" onClick={discard}>
            Discard
          </button>
        </>
      )}
      {notice === null && (
        <>
          <p>{progress}</p>
          <progress aria-label="Done" max={entries.length} value={done} />
        </>
      )}
    </div>
  )
}

function sharedWords(progress: string, missing: number) {
  return missing > 0 ? `Shared: ${progress}, ${missing} gone` : `Shared: ${progress}`
}
