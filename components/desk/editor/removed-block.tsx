import { useEffect, useRef } from 'react'

/** Stands where a block was, until something else is done. */
export function RemovedBlock({ name, onUndo }: { name: string; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <li className="removed-block">
      <p>Removed: {name}.</p>
      <button ref={button} type="button" className="quiet-button" onClick={onUndo}>
        Undo
      </button>
    </li>
  )
}
