import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { useAfterRender } from './use-after-render'

type Props = { name: string; items: readonly string[]; onChange: (items: string[]) => void }

/** The items of a checklist: Enter adds one, Backspace in an empty one removes it, Alt with an arrow moves it. */
export function ChecklistFields({ name, items, onChange }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const afterwards = useAfterRender()

  const put = (changed: string[], at: number) => {
    onChange(changed)
    afterwards(() => list.current?.querySelectorAll('input')[Math.max(0, at)]?.focus())
  }
  const add = (at: number) => put(items.toSpliced(at, 0, ''), at)
  const remove = (at: number) => put(items.toSpliced(at, 1), Math.min(at, items.length - 2))
  const shift = (at: number, by: number) => {
    const [from, to] = [items[at], items[at + by]]
    if (from === undefined || to === undefined) return
    put(items.with(at, to).with(at + by, from), at + by)
  }

  const onKey = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    if (event.nativeEvent.isComposing) return
    const act = actOf(event)
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'add') add(at + 1)
    else if (act === 'remove') remove(at)
    else shift(at, act)
  }

  return (
    <div className="checklist-fields">
      <ul ref={list}>
        {[...items.entries()].map(([at, item]) => (
          <li key={at}>
            <span aria-hidden="true" className="checklist-box-sign" />
            <input
              className="checklist-line"
              aria-label={`Item ${at + 1} of ${name}`}
              value={item}
              onChange={({ target }) => onChange(items.with(at, target.value))}
              onKeyDown={(event) => onKey(event, at)}
            />
            <ItemTools
              item={`item ${at + 1} of ${name}`}
              onShift={(by) => shift(at, by)}
              onRemove={() => remove(at)}
            />
          </li>
        ))}
      </ul>
      <button type="button" className="quiet-button needs-script" onClick={() => add(items.length)}>
        Add an item
      </button>
    </div>
  )
}

function actOf(event: KeyboardEvent<HTMLInputElement>): 'add' | 'remove' | -1 | 1 | null {
  if (event.key === 'Enter') return 'add'
  if (event.key === 'Backspace' && event.currentTarget.value === '') return 'remove'
  if (!event.altKey) return null
  if (event.key === 'ArrowUp') return -1
  return event.key === 'ArrowDown' ? 1 : null
}

type ToolProps = { item: string; onShift: (by: -1 | 1) => void; onRemove: () => void }

/** Not in Tab's way: the keys do the same. */
function ItemTools({ item, onShift, onRemove }: ToolProps) {
  return (
    <span className="item-tools needs-script">
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Move up: ${item}`}
        onClick={() => onShift(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Move down: ${item}`}
        onClick={() => onShift(1)}
      >
        ↓
      </button>
      <button type="button" tabIndex={-1} aria-label={`Remove ${item}`} onClick={onRemove}>
        ×
      </button>
    </span>
  )
}
