import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Line } from '@/lib/import/lines'
import { readLines } from '@/lib/import/lines'
import { ArchiveRow, header, isArchive, isReadableHeader, isSealLine, sealLine } from './archive'
import { Refusal } from './refusal'

export type File = { name: string; bytes: AsyncIterable<Uint8Array> }

/** A row, the line it is from (file and number), and that line's length in characters. */
export type Entry = { where: string; size: number; row: ArchiveRow }

/** Bytes. A block or a revision is a few kilobytes; this is what can be held in memory. */
const LONGEST_LINE = 128 * 1024 * 1024

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * The rows of an archive. They are true only when the last of them was given and nothing was thrown: the
 * checksum comes last. Throws a `Refusal` that names the line.
 */
export async function* readArchive(file: File): AsyncGenerator<Entry> {
  for await (const { number, where, text } of sealedLines(file)) {
    if (number === 1) checkHeader(text, where)
    else yield { where, size: text.length, row: readRow(text, where) }
  }
}

/** The lines before the last, which says what they must have been. */
async function* sealedLines({ name, bytes }: File) {
  const hash = createHash('sha256')
  let number = 0
  let isSealed = false
  for await (const line of readLines(bytes, LONGEST_LINE)) {
    const where = `${name}:${line.number}`
    if (isSealed) throw new Refusal(`${where}: there is more after the checksum.`)
    const own = wholeLine(line, where)
    const text = utf8.decode(own)
    isSealed = isSealLine(text)
    if (isSealed) checkSeal(text, sealLine(hash.digest('hex'), number), where)
    else {
      hash.update(own).update('\n')
      number = line.number
      yield { number, where, text }
    }
  }
  if (!isSealed)
    throw new Refusal(`${name}:${number}: it ends without its checksum, so it was cut off.`)
}

function wholeLine(line: Line, where: string): Uint8Array {
  if (!('bytes' in line))
    throw new Refusal(`${where}: this line is longer than ${LONGEST_LINE / 1024 ** 2} MB.`)
  if (!isUtf8(line.bytes)) throw new Refusal(`${where}: this line is not text in UTF-8.`)
  return line.bytes
}

function checkHeader(text: string, where: string) {
  if (isReadableHeader(text)) return
  const problem = isArchive(text)
    ? `this AlphaNode reads archives that begin with ${header}. Restore it with the version that wrote it`
    : `an archive begins with ${header}`
  throw new Refusal(`${where}: ${problem}.`)
}

function checkSeal(text: string, expected: string, where: string) {
  if (text !== expected)
    throw new Refusal(`${where}: the checksum is of other lines, so the file was changed.`)
}

function readRow(text: string, where: string): ArchiveRow {
  const { data, error } = ArchiveRow.safeParse(parse(text, where))
  if (data) return data
  const [issue] = error.issues
  const problem = issue ? z.prettifyError(new z.ZodError([issue])).replace(/\s+/g, ' ') : ''
  throw new Refusal(`${where}: this line is not as it was written: ${problem.slice(0, 400)}.`)
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Refusal(`${where}: this line is not whole, so the file was changed or cut off.`, {
      cause,
    })
  }
}
