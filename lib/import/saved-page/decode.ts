import { isUtf8 } from 'node:buffer'
import type { Limits } from '../limits'
import { sizeText } from '../limits'
import { hashOf } from '../raw-hash'
import type { Refusal } from './refusal'
import { refusals } from './refusal'

/** What a page's file holds; `hash` is the sha256 (hex) of its bytes. */
type Page = { text: string; hash: string } | { refusal: Refusal; hash?: string }

/**
 * The text of a page, or why there is none. Stops reading as soon as a file cannot be a page: what was not read to
 * its end has no hash. Throws only what `bytes` throws.
 */
export async function decode(
  bytes: AsyncIterable<Uint8Array>,
  { largestPage, mostPageLines }: Pick<Limits, 'largestPage' | 'mostPageLines'>,
): Promise<Page> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    const zero = chunk.indexOf(0)
    if (zero >= 0) {
      const before = [...chunks.slice(0, -1), chunk.slice(0, zero)]
      return { refusal: refusals.binary(countLines(before)) }
    }
    if (size > largestPage)
      return { refusal: refusals.tooLarge(countLines(chunks), sizeText(largestPage)) }
  }
  const lines = countLines(chunks)
  const page = Buffer.concat(chunks)
  const hash = hashOf(page)
  if (lines > mostPageLines)
    return { refusal: refusals.tooLong(lines, String(mostPageLines)), hash }
  const text = decodeText(page)
  return typeof text === 'string' ? { text, hash } : { refusal: text, hash }
}

function decodeText(page: Buffer): string | Refusal {
  if (isUtf8(page)) return page.toString('utf8')
  return inDeclaredEncoding(page) ?? refusals.notUtf8(firstBadLine(page))
}

/** Older pages of HTML say what they are in: `<meta charset="windows-1252">`. */
function inDeclaredEncoding(page: Buffer): string | undefined {
  const head = page.toString('latin1', 0, 4096)
  const [, label] = /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w:-]{1,40})/i.exec(head) ?? []
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return undefined
  try {
    return new TextDecoder(label, { fatal: true }).decode(page)
  } catch {
    return undefined // no encoding of that name, or not in it
  }
}

/** No character's bytes hold a line feed, so each line can be tried on its own. */
function firstBadLine(page: Buffer): number {
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = page.indexOf(10, start)
    if (end < 0 || !isUtf8(page.subarray(start, end))) return line
    start = end + 1
  }
}

/** The line that the end of these bytes is in. */
function countLines(chunks: Uint8Array[]): number {
  let lines = 1
  for (const chunk of chunks) for (const byte of chunk) if (byte === 10) lines += 1
  return lines
}
