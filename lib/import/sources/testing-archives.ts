import { crc32, deflateRawSync } from 'node:zlib'

type ZipPart = {
  path: string
  text: string | Uint8Array
  /** Whether the sizes stand before the entry, or only after it. */
  told?: 'before' | 'after' | 'after, unsigned' | 'after, large'
  stored?: boolean
  method?: number
  flags?: number
  crc?: number
}

/** A zip archive; its directory may list another number of entries than it has. */
export function zipOf(parts: ZipPart[], listed = parts.length): Buffer {
  const directory = parts.slice(0, listed).map(({ path }) => {
    const fixed = Buffer.alloc(46)
    fixed.writeUInt32LE(0x02014b50, 0)
    fixed.writeUInt16LE(Buffer.byteLength(path), 28)
    return Buffer.concat([fixed, Buffer.from(path)])
  })
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  return Buffer.concat([...parts.map(zipEntry), ...directory, end])
}

function zipEntry(part: ZipPart): Buffer {
  const { path, told = 'before', stored = false } = part
  const bytes = Buffer.from(part.text)
  const packed = stored ? bytes : deflateRawSync(bytes)
  const crc = part.crc ?? crc32(bytes)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE((part.flags ?? 0) | (told === 'before' ? 0 : 8), 6)
  header.writeUInt16LE(part.method ?? (stored ? 0 : 8), 8)
  header.writeUInt16LE(Buffer.byteLength(path), 26)
  if (told === 'before') {
    header.writeUInt32LE(crc, 14)
    header.writeUInt32LE(packed.length, 18)
    header.writeUInt32LE(bytes.length, 22)
    return Buffer.concat([header, Buffer.from(path), packed])
  }
  const isLarge = told === 'after, large'
  const after = Buffer.alloc(isLarge ? 24 : 16)
  after.writeUInt32LE(0x08074b50, 0)
  after.writeUInt32LE(crc, 4)
  after.writeUInt32LE(packed.length, 8)
  after.writeUInt32LE(bytes.length, isLarge ? 16 : 12)
  const unsigned = told === 'after, unsigned' ? 4 : 0
  return Buffer.concat([header, Buffer.from(path), packed, after.subarray(unsigned)])
}

type TarPart = { path: string; text?: string; type?: string }

/** A tar archive, with the zeros at its end. */
export const tarOf = (parts: TarPart[]) =>
  Buffer.concat([...parts.map(tarEntry), Buffer.alloc(1024)])

function tarEntry({ path, text = '', type = '0' }: TarPart): Buffer {
  const bytes = Buffer.from(text)
  const header = Buffer.alloc(512)
  header.write(path, 0, 100)
  header.write(bytes.length.toString(8).padStart(11, '0'), 124)
  header.write('        ', 148)
  header.write(type, 156)
  header.write('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

/** `<length> <key>=<value>\n`, as an extended header has it. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const size = Buffer.byteLength(rest) + 2
  return `${size + (size > 99 ? 1 : 0)}${rest}`
}
