import type { Edit } from './marks'

/** Types an edit into a field as a person would, so that the browser's own undo knows of it. */
export function typeInto(field: HTMLTextAreaElement, { from, to, insert, start, end }: Edit) {
  field.focus()
  field.setSelectionRange(from, to)
  // Deprecated and without a successor: nothing else keeps the field's undo.
  const isTyped = document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert)
  if (!isTyped) {
    field.setRangeText(insert, from, to)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  field.setSelectionRange(start, end)
}
