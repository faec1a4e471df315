import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { NoteField } from './note-field'

type Props = { of: string; note: string; locked: boolean; onChange: (note: string) => void }

/** A reader's note on one item: a line that is always there, a field once it is pressed. */
export function ItemNote({ of, note, locked, onChange }: Props) {
  const opener = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const close = () => {
    flushSync(() => setOpen(false))
    opener.current?.focus()
  }

  return (
    <div className="item-note needs-script" data-noted={note !== ''}>
      <button
        type="button"
        ref={opener}
        hidden={open}
        disabled={locked}
        onClick={() => setOpen(true)}
      >
        <span>{note || 'Add a note'}</span>
        <span className="sr-only"> – {note ? `note on: ${of}` : of}</span>
      </button>
      {open && (
        <NoteField
          label={`Note on: ${of}`}
          note={note}
          onChange={onChange}
          onClose={close}
          onLeave={() => setOpen(false)}
        />
      )}
    </div>
  )
}
