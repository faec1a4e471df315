import type { RefObject } from 'react'
import { markIn, markTools } from './mark-keys'

type Props = { field: RefObject<HTMLTextAreaElement | null>; isActive: boolean }

/** What can be done with words in the field of prose that was written in last. */
export function MarkBar({ field, isActive }: Props) {
  return (
    <div role="toolbar" aria-label="Marks" className="mark-bar needs-script" data-active={isActive}>
      {markTools.map(({ mark, name, sign, key, shift }) => (
        <button
          key={mark}
          type="button"
          data-mark={mark}
          aria-label={name}
          title={`${name} (Ctrl ${shift ? 'Shift ' : ''}${key.toUpperCase()})`}
          disabled={!isActive}
          // The field keeps its focus, and a phone its keyboard.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => field.current && markIn(field.current, mark)}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}
