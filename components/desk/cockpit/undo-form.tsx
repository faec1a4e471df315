'use client'
import type { FormEvent } from 'react'
import { useActionState } from 'react'
import { Said } from '@/components/account/act-form'
import { Button } from '@/components/ui/button'
import type { Task } from '@/lib/review/cockpit/task'
import { undoPost } from '@/lib/review/decisions/actions'
import type { Cockpit } from './use-cockpit'

type Props = { lastOwn: Task['lastOwn']; cockpit: Cockpit }

/** Takes back what the reader decided last. */
export function UndoForm({ lastOwn, cockpit }: Props) {
  const [outcome, submit] = useActionState(undoPost, { status: 'idle' })
  const send = (event: FormEvent) => {
    event.preventDefault()
    cockpit.undo()
  }
  return (
    <form action={submit} onSubmit={send}>
      <input type="hidden" name="decisionId" value={lastOwn?.decisionId ?? ''} />
      <Button
        type="submit"
        aria-keyshortcuts="u"
        className="max-sm:px-2"
        disabled={cockpit.pending}
      >
        Undo
      </Button>
      <Said outcome={outcome} />
    </form>
  )
}
