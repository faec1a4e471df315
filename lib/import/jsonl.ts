import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import { Draft } from './draft'
import type { Item } from './item'
import { excessOf } from './json-limits'
import { readLines } from './lines'
import type { Limits } from './options'
import { limitsOf, sizeText } from './options'

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
  { longestLine }: Pick<Limits, 'longestLine'> = limitsOf({}),
): AsyncGenerator<Item> {
  for await (const { number, bytes } of readLines(file.bytes, longestLine)) {
    const where = `${file.name}:${number}`
    const item = bytes ? readLine(bytes, where) : refused(where, tooLong(longestLine))
    if (item) yield item
  }
}

const tooLong = (longest: number) => `it is longer than ${sizeText(longest)}`

const utf8 = new TextDecoder()

function readLine(bytes: Uint8Array, where: string): Item | undefined {
  if (!isUtf8(bytes)) return refused(where, 'it is not text in UTF-8')
  // A byte order mark and the carriage return of CRLF count as white space here.
  const text = utf8.decode(bytes).trim()
  return text === '' ? undefined : readPost(text, where)
}

function readPost(text: string, where: string): Item {
  const json = parse(text)
  if (json instanceof Error) return refused(where, `it is not JSON (${short(json.message)})`)
  const excess = excessOf(json)
  if (excess) return refused(where, excess)
  const draft = Draft.safeParse(json)
  if (!draft.success) return refused(where, problems(draft.error), json)
  return { kind: 'draft', where, draft: draft.data }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}

const Named = Draft.pick({ sourceId: true })

function refused(where: string, problem: string, json?: unknown): Item {
  const named = Named.safeParse(json)
  const reason = `This line is not a post: ${problem}. Expected a JSON object with sourceId, title and content, on one line. Trying again helps only when it has been put right.`
  return { kind: 'refused', where, reason, ...(named.success && named.data) }
}

/** The first few things that were wrong, and where in the post, on one line. */
function problems({ issues }: z.ZodError): string {
  const lines = issues.slice(0, 5).map((issue) => z.prettifyError(new z.ZodError([issue])))
  return short(lines.map((line) => line.replace('✖ ', '').replace('→ ', '')).join('; '))
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 400 ? `${line.slice(0, 400)} …` : line
}
