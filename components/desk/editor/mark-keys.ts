import type { KeyboardEvent } from 'react'
import type { Mark } from './marks'
import { applyMark } from './marks'
import { typeInto } from './type-into'

/** What each mark is called, the sign it shows, and its key with Ctrl or Cmd. */
export const markTools = [
  { mark: 'bold', name: 'Bold', sign: 'B', key: 'b', shift: false },
  { mark: 'italic', name: 'Italic', sign: 'I', key: 'i', shift: false },
  { mark: 'code', name: 'Code', sign: '‹›', key: 'e', shift: false },
  { mark: 'link', name: 'Link', sign: 'Link', key: 'k', shift: false },
  { mark: 'heading', name: 'Heading', sign: 'H', key: 'h', shift: true },
  { mark: 'list', name: 'List', sign: 'List', key: 'l', shift: true },
] as const satisfies { mark: Mark; name: string; sign: string; key: string; shift: boolean }[]

/** Marks what is selected in a field. */
export function markIn(field: HTMLTextAreaElement, mark: Mark) {
  const { value, selectionStart, selectionEnd } = field
  typeInto(field, applyMark(mark, { text: value, start: selectionStart, end: selectionEnd }))
}

/** Marks by keys, for a field of prose. */
export function onMarkKey(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.nativeEvent.isComposing) return
  const tool = markTools.find(
    ({ key, shift }) => key === event.key.toLowerCase() && shift === event.shiftKey,
  )
  if (!tool) return
  event.preventDefault()
  markIn(event.currentTarget, tool.mark)
}
