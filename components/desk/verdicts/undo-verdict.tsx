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
    void undo(given)
  }
  return (
    <form action={plain.undo} onSubmit={send} className="inline-flex">
      <input type="hidden" name="verdictIds" value={given.verdictIds.join()} />
      <button type="submit" aria-keyshortcuts={keyName} className="verdict-link">
        Undo<span className="sr-only">: {name}</span>
      </button>
    </form>
  )
}
