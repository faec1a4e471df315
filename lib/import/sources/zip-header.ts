import { isUtf8 } from 'node:buffer'
import { fault } from './fault'
import type { Pull } from './pull'

/** The first four bytes of a record. */
export const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  /** Ends, of archives small and large, and what may stand between them and the directory. */
  ends: [0x06054b50, 0x06064b50, 0x07064b50, 0x05054b50, 0x08064b50],
  descriptor: 0x08074b50,
} as const

const fixedSize = 30
const isLarge = 0xffffffff

/** What stands before an entry's bytes. */
export type ZipHeader = {
  path: string
  method: number
  isEncrypted: boolean
  crc: number
  /** Bytes, packed; unknown when they are told only after the entry. */
  packed: number | undefined
}

/** Takes a local header. */
export async function takeZipHeader(source: Pull): Promise<ZipHeader> {
  const fixed = await source.take(fixedSize)
  const flags = fixed.readUInt16LE(6)
  const name = await source.take(fixed.readUInt16LE(26))
  const extra = await source.take(fixed.readUInt16LE(28))
  const packed = fixed.readUInt32LE(18)
  const isTold = (flags & 8) === 0
  return {
    // Older than UTF-8 names: any of a dozen alphabets. It only names where something stands.
    path: isUtf8(name) ? name.toString('utf8') : name.toString('latin1'),
    method: fixed.readUInt16LE(8),
    isEncrypted: (flags & 1) !== 0,
    crc: fixed.readUInt32LE(14),
    packed: isTold ? sizeOf(packed, extra) : undefined,
  }
}

/** Sizes above 4 GB are in the extra field 1: unpacked, then packed. */
function sizeOf(packed: number, extra: Buffer): number {
  if (packed !== isLarge) return packed
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1 || at + 20 > extra.length) continue
    const size = Number(extra.readBigUInt64LE(at + 12))
    if (Number.isSafeInteger(size)) return size
  }
  throw fault('The zip archive is damaged here: a size cannot be read.')
}

/**
 * Takes the record after an entry whose size was not known before it, with or without a signature, with sizes
 * of four or eight bytes: that form after which the next record starts. Gives the checksum.
 */
export async function takeDescriptor(source: Pull): Promise<number> {
  const ahead = Buffer.from(await source.peek(24 + 4))
  const start = ahead.length >= 4 && ahead.readUInt32LE(0) === signatures.descriptor ? 4 : 0
  const size = [start + 12, start + 20].find((end) => startsRecord(ahead, end))
  if (size === undefined)
    throw fault('The zip archive is damaged here: the end of a file cannot be found.')
  return (await source.take(size)).readUInt32LE(start)
}

function startsRecord(bytes: Buffer, at: number): boolean {
  if (at + 4 > bytes.length) return false
  const signature = bytes.readUInt32LE(at)
  return signature === signatures.local || signature === signatures.central
}
