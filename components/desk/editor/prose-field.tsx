import type { ClipboardEvent, FocusEvent } from 'react'
import { GrowArea } from './grow-area'
import { onMarkKey } from './mark-keys'

/** What was pasted, with its looks and without, and where. */
export type Pasted = { field: HTMLTextAreaElement; html: string; text: string }

type Props = {
  name: string
  /** The name of the form's field: prose is sent without script, too. */
  field: string
  markdown: string
  onChange: (markdown: string) => void
  onPasteHtml: (pasted: Pasted) => void
  onFocus: (event: FocusEvent<HTMLTextAreaElement>) => void
}

/** Prose as Markdown, in the face it will be read in. What is pasted with its looks is cleaned first. */
export function ProseField({ name, field, markdown, onChange, onPasteHtml, onFocus }: Props) {
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    if (!isWorthCleaning(html)) return
    event.preventDefault()
    const text = event.clipboardData.getData('text/plain')
    onPasteHtml({ field: event.currentTarget, html, text })
  }
  return (
    <GrowArea
      className="written"
      name={field}
      aria-label={`Text of ${name}`}
      placeholder="Write in Markdown"
      value={markdown}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={onMarkKey}
      onPaste={paste}
      onFocus={onFocus}
    />
  )
}

/** Words copied out of one line come as HTML as well: they are pasted where the caret is. */
const isWorthCleaning = (html: string) =>
  /<(?:p|h[1-6]|ul|ol|li|table|pre|blockquote|figure|img|a|b|strong|i|em|code)[\s>]/i.test(html)
