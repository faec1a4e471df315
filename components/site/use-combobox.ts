'use client'
import type { KeyboardEvent } from 'react'
import { useState, useSyncExternalStore } from 'react'

const steps: ReadonlyMap<string, 1 | -1> = new Map(
  Object.entries<1 | -1>({ ArrowDown: 1, ArrowUp: -1 }),
)

type Active<Option> = { options: Option[]; at: number } | null

/**
 * The keys and attributes of a text field with a list below it, as the ARIA Authoring Practices have it (combobox,
 * list autocomplete, manual selection). Focus stays in the field; `choose` is told what was taken from the list.
 */
export function useCombobox<Option>(
  id: string,
  options: Option[],
  choose: (option: Option) => void,
) {
  const [isOpen, setOpen] = useState(false)
  const [marked, setMarked] = useState<Active<Option>>(null)
  const isShown = isOpen && options.length > 0
  // A list that came anew has nothing marked in it.
  const active = isShown && marked?.options === options ? marked.at : null

  const open = () => {
    setOpen(true)
    setMarked(null)
  }
  const close = () => setOpen(false)
  const move = (step: 1 | -1) => {
    setOpen(true)
    setMarked({ options, at: next(active, step, options.length) })
    return true
  }
  const take = () => {
    const option = active === null ? undefined : options[active]
    if (option) choose(option)
    return option !== undefined
  }
  const leave = () => {
    close()
    return isShown
  }

  /** Whether the key was the list's, and not the field's own. */
  const isTaken = (key: string): boolean => {
    const step = steps.get(key)
    if (step) return move(step)
    return key === 'Enter' ? take() : key === 'Escape' && leave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && isTaken(event.key)) event.preventDefault()
  }

  return {
    active,
    isShown,
    open,
    close,
    field: { onKeyDown, onBlur: close, ...useAttributes(id, isShown, active) },
  }
}

/** From the field (null) through the list and around. */
function next(active: number | null, step: 1 | -1, count: number): number {
  if (active === null) return step === 1 ? 0 : count - 1
  return (active + step + count) % count
}

export const listId = (id: string) => `${id}-list`
export const optionId = (id: string, at: number) => `${id}-${at}`

/** None until the page is alive: without its script it is a plain field. */
function useAttributes(id: string, isShown: boolean, active: number | null) {
  const isAlive = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
  if (!isAlive) return {}
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isShown,
    ...(isShown && { 'aria-controls': listId(id) }),
    ...(active !== null && { 'aria-activedescendant': optionId(id, active) }),
  } as const
}
