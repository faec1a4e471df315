'use client'
import type { SubmitEvent } from 'react'
import type { Given } from './use-verdicts'
import { useVerdictDesk } from './verdict-desk'

type Props = {
  given: Given
  /** What is taken back, for who hears it. */
  name: string
  keyName?: string | undefined
}

/** Takes verdicts back. */
export function UndoVerdict({ given, name, keyName }: Props) {
  const { plain, undo } = useVerdictDesk()
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    keepFocus(event.currentTarget)
    void undo(given)
  }
  return (
    <form action={plain.undo} onSubmit={send} className="inline-flex">
      <input type="hidden" name="verdictIds" value={given.verdictIds.join()} />
      <button type="submit" aria-keyshortcuts={keyName} className="verdict-link">
        Undo<span className="sr-only"> {name}</span>
      </button>
    </form>
  )
}

/** This goes with what it takes back: the focus stays with what was judged. */
function keepFocus(form: HTMLElement) {
  const judged = form.closest<HTMLElement>('.marked, .verdict-row')
  const focused = judged?.querySelector<HTMLElement>('[data-row]') ?? judged
  focused?.focus({ preventScroll: true })
}
