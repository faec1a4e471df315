import { isUtf8 } from 'node:buffer'
import { sizeText } from '../options'
import { maxLines } from './limits'
import type { Refusal } from './refusal'
import { refusals } from './refusal'

/**
 * The text of a page, or why there is none. Stops reading as soon as a file cannot be a page: `largest` is in
 * bytes. Throws only what `bytes` throws.
 */
export async function decode(
  bytes: AsyncIterable<Uint8Array>,
  largest: number,
): Promise<string | Refusal> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    const zero = chunk.indexOf(0)
    if (zero >= 0)
      return refusals.binary(countLines([...chunks.slice(0, -1), chunk.slice(0, zero)]))
    if (size > largest) return refusals.tooLarge(countLines(chunks), sizeText(largest))
  }
  const lines = countLines(chunks)
  return lines > maxLines ? refusals.tooLong(lines) : decodeText(Buffer.concat(chunks))
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
