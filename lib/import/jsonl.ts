import type { Item } from './item'
import type { JsonLimits } from './json-line'
import { readJsonLine } from './json-line'
import { limitsOf, optionOf, sizeText } from './limits'
import type { Line } from './lines'
import { readLines } from './lines'
import { hashOf } from './raw-hash'
import { readOne } from './unreadable'

/**
 * Reads JSON lines: UTF-8, one post per line; blank lines are passed over. A line is a `Draft`:
 *
 * ```json
 * {"sourceId":"a-1","title":"a title","content":[{"kind":"paragraph","text":"a paragraph"}]}
 * ```
 *
 * These three are needed; `slug`, `lead`, `publishedAt` (ISO 8601 with an offset), `visibility` and
 * `metadata` may be left out. `content` is a list of headings, paragraphs, quotes, lists, checklists,
 * code, figures and HTML, as `SourceBlock` has them. Fields by any other name are ignored: what has no
 * field of its own belongs into `metadata.unknown`.
 *
 * A line that is no post becomes a refused item that names it, and reading goes on with the next one.
 * Throws only what `bytes` throws.
 */
export async function* readJsonl(
  file: { name: string; bytes: AsyncIterable<Uint8Array> },
  limits: JsonLimits = limitsOf({}),
): AsyncGenerator<Item> {
  for await (const line of readLines(file.bytes, limits.longestLine)) {
    const where = `${file.name}:${line.number}`
    const item = readOne({ where }, () => toItem(line, where, limits))
    if (item) yield item
  }
}

function toItem(line: Line, where: string, limits: JsonLimits): Item | undefined {
  if ('hash' in line) return { ...refused(where, tooLong(limits.longestLine)), hash: line.hash }
  const read = readJsonLine(line.bytes, limits)
  if (!read) return undefined
  const hash = hashOf(line.bytes)
  if ('draft' in read) return { kind: 'draft', where, hash, draft: read.draft }
  const { problem, ...found } = read
  return { ...refused(where, problem), hash, ...found }
}

const tooLong = (longest: number) =>
  `it is longer than ${sizeText(longest)} (${optionOf('longestLine')})`

const refused = (where: string, problem: string) => ({
  kind: 'refused' as const,
  where,
  reason: `This line is not a post: ${problem}. Expected a JSON object with sourceId, title and content, on one line. Trying again helps only when it has been put right.`,
})
