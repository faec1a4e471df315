import { fault } from './fault'

export const BLOCK = 512

/** A block that says what follows it, as POSIX ustar has it. */
export type TarHeader = { path: string; type: string; size: number }

/** Throws when the block is no header. */
export function readTarHeader(block: Buffer): TarHeader {
  if (octal(block, 148, 8) !== checksum(block)) throw fault('The tar archive is damaged here.')
  const prefix = text(block, 345, 155)
  const name = text(block, 0, 100)
  const isUstar = block.toString('latin1', 257, 263) === 'ustar\0'
  return {
    path: isUstar && prefix !== '' ? `${prefix}/${name}` : name,
    type: String.fromCharCode(block[156] || 48),
    size: sizeOf(block),
  }
}

/** Records `<length> <key>=<value>\n`: what did not fit into the header. */
export function readPax(bytes: Buffer): Map<string, string> {
  const records = new Map<string, string>()
  for (let start = 0; start < bytes.length; ) {
    const [head, digits = ''] = /^(\d{1,7}) /.exec(bytes.toString('latin1', start, start + 8)) ?? []
    const end = start + Number(digits)
    if (head === undefined || end <= start + head.length || end > bytes.length) throw damagedPax()
    const [key = '', ...value] = bytes.toString('utf8', start + head.length, end - 1).split('=')
    records.set(key, value.join('='))
    start = end
  }
  return records
}

const damagedPax = () =>
  fault('The tar archive is damaged here: an extended header cannot be read.')

/** Text up to the first zero. */
export function text(block: Buffer, start: number, length: number): string {
  const field = block.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? length : end)
}

function octal(block: Buffer, start: number, length: number): number {
  const digits = text(block, start, length).trim()
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN
}

/** Octal, or for large files a number in base 256, marked by its highest bit. */
function sizeOf(block: Buffer): number {
  const isBinary = ((block[124] ?? 0) & 0x80) !== 0
  const size = isBinary ? Number(block.readBigUInt64BE(128)) : octal(block, 124, 12)
  if (!Number.isSafeInteger(size))
    throw fault('The tar archive is damaged here: a size cannot be read.')
  return size
}

/** The sum of all bytes, those of the checksum itself as spaces. */
function checksum(block: Buffer): number {
  let sum = 8 * 32
  for (const [at, byte] of block.entries()) if (at < 148 || at >= 156) sum += byte
  return sum
}
