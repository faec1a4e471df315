import type { SubmitEvent } from 'react'
import { startTransition } from 'react'
import { saveEdit } from '@/lib/review/editing/actions'
import { useAct } from '../use-act'

/** Saving a form: a plain one before its script is there. */
export function useSaving() {
  const [outcome, submit, isSaving] = useAct(saveEdit, { status: 'idle' })
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    // A button with an act of its own saves nothing.
    if (event.nativeEvent.submitter?.dataset.act) return
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => submit(form))
  }
  return { outcome, submit, send, isSaving }
}

export type Saving = ReturnType<typeof useSaving>
