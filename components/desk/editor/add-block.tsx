import { useEffect, useRef } from 'react'
import type { NewKind } from './editing'

const kinds = [
  ['text', 'Text'],
  ['heading', 'Heading'],
  ['list', 'List'],
  ['quote', 'Quote'],
  ['figure', 'Picture'],
  ['code', 'Code'],
  ['checklist', 'Checklist'],
] as const satisfies [NewKind, string][]

type Props = { onAdd: (kind: NewKind) => void; onCancel: () => void }

/** Asks, at the place where it will stand, which kind of block to add. */
export function AddBlock({ onAdd, onCancel }: Props) {
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => group.current?.querySelector('button')?.focus(), [])
  return (
    <fieldset
      ref={group}
      aria-label="Which block to add"
      className="add-block"
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {kinds.map(([kind, label]) => (
        <button key={kind} type="button" onClick={() => onAdd(kind)}>
          {label}
        </button>
      ))}
      <button type="button" className="text-muted" onClick={onCancel}>
        Cancel
      </button>
    </fieldset>
  )
}
