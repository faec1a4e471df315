import { isUtf8 } from 'node:buffer'
import { maxBytes, maxLines } from './limits'
import type { Refusal } from './refusal'
import { refusals } from './refusal'

/** The text of a page, or why there is none. Stops reading as soon as a file cannot be a page. */
export async function decode(bytes: AsyncIterable<Uint8Array>): Promise<string | Refusal> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    const zero = chunk.indexOf(0)
    if (zero >= 0)
      return refusals.binary(countLines([...chunks.slice(0, -1), chunk.slice(0, zero)]))
    if (size > maxBytes) return refusals.tooLarge(countLines(chunks))
  }
  const lines = countLines(chunks)
  return lines > maxLines ? refusals.tooLong(lines) : decodeText(Buffer.concat(chunks))
}

function decodeText(page: Buffer): string | Refusal {
  return isUtf8(page) ? page.toString('utf8') : refusals.notUtf8(firstBadLine(page))
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
