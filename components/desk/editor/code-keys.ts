import type { KeyboardEvent } from 'react'
import type { Edit, Selected } from './marks'
import { typeInto } from './type-into'

const STEP = '  '

/** Every selected line one step in, or out; without a selection, a step at the caret. */
export function indent({ text, start, end }: Selected, isOut: boolean): Edit {
  if (start === end && !isOut)
    return { from: start, to: end, insert: STEP, start: start + 2, end: end + 2 }

  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', Math.max(start, end - 1))
  const to = next < 0 ? text.length : next
  const lines = text.slice(from, to).split('\n')
  const moved = lines.map((line) => (isOut ? line.replace(/^( {1,2}|\t)/, '') : STEP + line))
  const insert = moved.join('\n')
  if (start !== end) return { from, to, insert, start: from, end: from + insert.length }
  const caret = Math.max(from, start - (lines[0]?.length ?? 0) + (moved[0]?.length ?? 0))
  return { from, to, insert, start: caret, end: caret }
}

/** Tab indents; after Escape it leaves, as everywhere else. */
export function onCodeKey(event: KeyboardEvent<HTMLTextAreaElement>) {
  const field = event.currentTarget
  if (event.key === 'Escape') field.dataset.leaving = 'true'
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return
  if (field.dataset.leaving) return
  event.preventDefault()
  const { value, selectionStart, selectionEnd } = field
  const selected = { text: value, start: selectionStart, end: selectionEnd }
  typeInto(field, indent(selected, event.shiftKey))
}

/** Who comes back to the field writes in it again. */
export function onCodeFocus({ currentTarget }: { currentTarget: HTMLTextAreaElement }) {
  delete currentTarget.dataset.leaving
}
