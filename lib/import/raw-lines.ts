import { isUtf8 } from 'node:buffer'
import type { Item } from './item'
import type { Limits } from './limits'
import type { Line } from './lines'
import { readLines } from './lines'

const utf8 = new TextDecoder()

/**
 * The lines of JSON lines as they are, to be looked at again by where they stand: what they say is not asked.
 * Of those that no text would be true to, nothing is found.
 */
export async function* readRawLines(
  file: { name: string; bytes: AsyncIterable<Uint8Array> },
  { longestLine }: Pick<Limits, 'longestLine'>,
): AsyncGenerator<Item> {
  for await (const line of readLines(file.bytes, longestLine)) {
    const found = textOf(line)
    const where = `${file.name}:${line.number}`
    if (found !== '') yield { kind: 'refused', where, reason: '', ...(found && { found }) }
  }
}

function textOf(line: Line): string | undefined {
  if (!('bytes' in line) || !isUtf8(line.bytes) || line.bytes.includes(0)) return undefined
  return utf8.decode(line.bytes).trim()
}
