import { useReducer, useRef, useState } from 'react'
import type { Draft } from '@/lib/review/editing/draft'
import type { Editing } from './editing'
import { toEditing } from './editing'
import { begin, step } from './timeline'

/** A block that was removed just now: where it stood, and what it was. */
export type Removed = { after: string | null; name: string }

/** The draft that is being written, what can be done to it and undone, and what is said aloud. */
export function useEditing(initial: Draft) {
  const [line, act] = useReducer(step<Editing>, initial, (draft) => begin(toEditing(draft)))
  const [said, say] = useState('')
  const [removed, setRemoved] = useState<Removed | null>(null)
  const count = useRef(0)

  /** `part` names what is typed into; null for a change that stands alone. */
  const change = (to: (editing: Editing) => Editing, part: string | null = null) => {
    setRemoved(null)
    act({ do: 'change', to, part, at: Date.now() })
  }
  const set = (part: Partial<Omit<Editing, 'blocks'>>) =>
    change((editing) => ({ ...editing, ...part }), Object.keys(part).join())

  const timeTravel = (way: 'undo' | 'redo') => {
    const isPossible = way === 'undo' ? line.past.length > 0 : line.future.length > 0
    setRemoved(null)
    act({ do: way })
    if (isPossible) say(way === 'undo' ? 'Undone.' : 'Done again.')
  }

  return {
    ...{ said, say, removed, setRemoved, change, set, timeTravel },
    editing: line.present,
    mayUndo: line.past.length > 0,
    mayRedo: line.future.length > 0,
    newKey: () => {
      count.current += 1
      return `n${count.current}`
    },
  }
}

export type EditingDesk = ReturnType<typeof useEditing>
