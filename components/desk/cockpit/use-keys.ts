import { useEffect } from 'react'
import { areKeysOn } from '@/components/ui/keys'

/**
 * Presses what a key stands for: each key is said by the control itself, as `aria-keyshortcuts`, so that there is
 * none without its button. Not while typing, with modifiers, under a dialog, or when they are switched off.
 */
export function useKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isMeantOtherwise(event)) return
      const found = document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`)
      if (!(found instanceof HTMLElement)) return
      event.preventDefault()
      if (found instanceof HTMLTextAreaElement) writeIn(found)
      else found.click()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** A note may be folded away. */
function writeIn(note: HTMLTextAreaElement) {
  note.closest('details')?.setAttribute('open', '')
  note.focus()
}

const isMeantOtherwise = (event: KeyboardEvent) =>
  !areKeysOn() ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  event.repeat ||
  event.isComposing ||
  isTyping(event.target) ||
  document.querySelector('dialog[open]') !== null

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('textarea, select, input:not([type=radio]), [contenteditable]') !== null
