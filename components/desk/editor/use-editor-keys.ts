import { useEffect, useRef } from 'react'
import type { EditingDesk } from './use-editing'

/** Ctrl+Z and Ctrl+Shift+Z for the whole draft; in a field these are the browser's. Ctrl+S goes on to saving. */
export function useEditorKeys({ timeTravel }: EditingDesk, onSave: () => void) {
  const present = useRef({ timeTravel, onSave })
  useEffect(() => {
    present.current = { timeTravel, onSave }
  })

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event)
      if (act === null) return
      event.preventDefault()
      if (act === 'save') present.current.onSave()
      else present.current.timeTravel(act)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function actOf(event: KeyboardEvent): 'undo' | 'redo' | 'save' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 's' && !event.shiftKey) return 'save'
  if (isField(event.target)) return null
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' ? 'redo' : null
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
