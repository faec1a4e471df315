import { isSureBullet } from './bullet'
import { endsSentence, signOf } from './code-line'
import { figureAt } from './figure-line'
import { isBoxHeading, isSimilarHeading } from './headings'
import { maxTitle } from './limits'
import type { Line } from './line'
import { isNavigation } from './line'
import type { Refusal } from './refusal'
import { refusals } from './refusal'

/** The parts of a saved page. */
export type Page = {
  title: Line
  body: Line[]
  box: Line[]
  /** What follows the heading of the similar posts. */
  similar: Line[]
}

/** Cuts a page into its parts, or says which one it lacks. */
export function cutPage(lines: Line[]): Page | Refusal {
  const first = lines.findIndex((line) => line.text !== '' && !isNavigation(line))
  const title = lines[first]
  if (!title) return refusals.empty()
  if (title.text.length > maxTitle && !endsSentence(title.text))
    return refusals.titleTooLong(title.number)
  if (!isTitle(lines, first)) return refusals.noTitle(title.number)

  const box = lines.findIndex(({ text }) => isBoxHeading(text))
  if (box < 0) return refusals.noMetaBox(lastNumber(lines))

  const end = lines.findIndex(({ text }, index) => index > box && isSimilarHeading(text))
  const similar = end < 0 ? lines.length : end
  return {
    title,
    body: lines.slice(first + 1, box),
    box: lines.slice(box + 1, similar),
    similar: lines.slice(similar + 1),
  }
}

/** A short line: no sentence, list, code or picture, nor already the meta box. */
function isTitle(lines: Line[], index: number): boolean {
  const line = lines[index]
  if (!line || isBoxHeading(line.text) || isSimilarHeading(line.text)) return false
  if (isSureBullet(line) || line.text.length > maxTitle) return false
  if (figureAt(lines, index, new Set())) return false
  const sign = signOf(line.text, '')
  // One line may speak of code; several are a listing.
  if (sign === 'sure' && lines[index + 1]?.text) return false
  const isSentence = sign === 'prose' && endsSentence(line.text) && line.text.length > 80
  return !isSentence && /[\p{L}\p{N}]/u.test(line.text)
}

function lastNumber(lines: Line[]): number {
  return lines.findLast(({ text }) => text !== '')?.number ?? 1
}
