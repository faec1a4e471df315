import { useEffect } from 'react'
import { areKeysOn } from '@/components/ui/keys'

/**
 * Presses what a key stands for: each key is said by the control itself, as `aria-keyshortcuts`, so that there is
 * none without its button. What is folded away comes last, and is opened. Not while typing, with modifiers, under a
 * dialog, or when they are switched off.
 */
export function useKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const found = isMeantOtherwise(event) ? undefined : findNamed(event.key)
      if (!found) return
      event.preventDefault()
      pressIn(found, foldOf(found))
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function findNamed(key: string) {
  const named = `[aria-keyshortcuts="${CSS.escape(key)}"]`
  const all = [...document.querySelectorAll<HTMLElement>(named)]
  return all.find((each) => foldOf(each) === null) ?? all[0]
}

const foldOf = (element: HTMLElement) => element.closest<HTMLDetailsElement>('details:not([open])')

/** What a folded button would send was not seen yet: its form begins instead. */
function pressIn(found: HTMLElement, fold: HTMLDetailsElement | null) {
  fold?.setAttribute('open', '')
  if (found instanceof HTMLTextAreaElement) found.focus()
  else if (fold && found instanceof HTMLButtonElement)
    fold.querySelector<HTMLElement>('input:not([type=hidden])')?.focus({ preventScroll: true })
  else found.click()
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
