import type { EditBlock } from '@/lib/content/edit-block'
import { readPaste } from '@/lib/review/editing/actions'
import { attempt } from '../cockpit/attempt'
import { shapeOf } from './editing'
import type { Pasted } from './prose-field'
import { typeInto } from './type-into'
import type { Blocks } from './use-blocks'

/** Cleans what is pasted and puts it where it belongs: words at the caret, all else as blocks of their own. */
export function usePaste(blocks: Blocks, say: (sentence: string) => void) {
  return async (key: string, { field, html, text }: Pasted) => {
    const { selectionStart: from, selectionEnd: to } = field
    const insert = (words: string) => {
      const at = from + words.length
      typeInto(field, { from, to, insert: words, start: at, end: at })
    }
    const said = await attempt(readPaste, { html })
    if (said.status === 'refused') {
      insert(text)
      return say('Pasted as plain text: its looks could not be read.')
    }
    const line = lineOf(said.blocks)
    if (line !== null && (field.value === '' || shapeOf(line) === 'text')) insert(line)
    else if (said.blocks.length > 0) blocks.paste(key, said.blocks)
    else say('Nothing that can be read was pasted.')
  }
}

/** Prose on one line, when that is all. */
function lineOf([first, ...more]: readonly EditBlock[]): string | null {
  if (first?.kind !== 'prose' || more.length > 0) return null
  return first.markdown.includes('\n') ? null : first.markdown
}
