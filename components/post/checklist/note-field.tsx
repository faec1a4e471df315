import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { longestNote } from './entry'

type Props = {
  label: string
  note: string
  onChange: (note: string) => void
  /** Done by key: focus belongs where the note is. */
  onClose: () => void
  /** Done by going elsewhere. */
  onLeave: () => void
}

/** Enter and Escape end it, Shift+Enter begins a line; what is written is kept at once. */
export function NoteField({ label, note, onChange, onClose, onLeave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(longestNote, longestNote)
  }, [])
  const watch = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return
    event.preventDefault()
    onClose()
  }

  return (
    <textarea
      ref={field}
      aria-label={label}
      rows={2}
      maxLength={longestNote}
      value={note}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={watch}
      onBlur={onLeave}
    />
  )
}
