'use client'
import type { RefObject } from 'react'
import { useEffect } from 'react'
import { areKeysOn } from '@/components/ui/keys'

const fields = 'input:not([type=checkbox]), textarea, select, [contenteditable]'

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest(fields) !== null

/** `/` goes to the field, unless one is typing somewhere or has switched keys off. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event
      if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return
      if (!areKeysOn() || isTyping(target)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [field])
}
