import { readBox } from './box'
import { itemText } from './bullet'
import { readContent } from './content'
import { isNavigation, readLines } from './line'
import { readMetadata } from './metadata'
import { cutPage } from './page'
import type { Refusal } from './refusal'
import type { SavedPost } from './saved-post'

/** Reads a page saved as text, or says why it cannot be read. */
export function readText(text: string): SavedPost | Refusal {
  const page = cutPage(readLines(text))
  if ('reason' in page) return page
  const { title, body, box, similar } = page
  const after = similar.filter((line) => line.text !== '' && !isNavigation(line))
  const metadata = readMetadata(readBox(box), after.map(itemText))
  return { line: title.number, title: title.text, ...readContent(body, metadata), metadata }
}
