import { useState } from 'react'
import { copyText } from '../copy-text'
import { isTouched } from './entry'
import { toFragment } from './link'
import { toTaskList } from './task-list'
import type { useChecklist } from './use-checklist'

type Props = { checklist: ReturnType<typeof useChecklist> }

/** What can be done with a whole list; what came of it is said beside. */
export function ChecklistActions({ checklist }: Props) {
  const { entries, locked, canUndo, reset, undo } = checklist
  const [said, say] = useState('')
  const copy = async (text: string, what: string) =>
    say((await copyText(text)) ? `${what} copied` : `${what} could not be copied`)
  const link = () => location.origin + location.pathname + toFragment(entries)

  return (
    <div className="checklist-actions needs-script">
      <button type="button" onClick={() => copy(toTaskList(entries), 'Markdown')}>
        Copy<span className="sr-only"> as Markdown</span>
      </button>
      <button type="button" onClick={() => copy(link(), 'Link')}>
        Share<span className="sr-only"> as a link</span>
      </button>
      <button type="button" onClick={() => print()}>
        Print
      </button>
      <button
        type="button"
        disabled={!canUndo && (locked || !isTouched(entries))}
        onClick={() => {
          say(canUndo ? 'As it was' : 'Reset')
          if (canUndo) undo()
          else reset()
        }}
      >
        {canUndo ? 'Undo' : 'Reset'}
      </button>
      <p aria-live="polite">{said}</p>
    </div>
  )
}
