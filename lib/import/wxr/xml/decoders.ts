import { isUtf8 } from 'node:buffer'

/** `wrong` are bytes that are not of the encoding: how many, the first of them, and where that one stands in the text. */
export type Decoded = { text: string; wrong?: { count: number; byte: number; at: number } }

/** Turns the bytes of one file into text, piece by piece; a character may lie across two pieces. */
export type Decoder = (bytes: Buffer, isLast: boolean) => Decoded

export function decoderOf(label: string): Decoder {
  if (label === 'utf-8') return utf8Decoder()
  if (label === 'windows-1252') return (bytes) => ({ text: westernText(bytes) })
  const decoder = new TextDecoder(label)
  return (bytes, isLast) => ({ text: decoder.decode(bytes, { stream: !isLast }) })
}

/** What is cut off within the last character is dropped: the XML ends too early as well, and is refused for that. */
function utf8Decoder(): Decoder {
  let rest: Buffer = Buffer.alloc(0)
  let isFirst = true
  return (bytes) => {
    const all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes
    const end = completeLength(all)
    rest = Buffer.from(all.subarray(end))
    const whole = all.subarray(isFirst && hasMark(all) ? 3 : 0, end)
    isFirst = false
    return isUtf8(whole) ? { text: whole.toString('utf8') } : patched(whole)
  }
}

/** Text with bytes in it that are not UTF-8: pasted from another encoding, nearly always windows-1252. */
function patched(bytes: Buffer): Decoded {
  let text = ''
  let from = 0
  let wrong: Decoded['wrong']
  for (let at = 0; at < bytes.length; ) {
    const length = validAt(bytes, at)
    if (length === 0) {
      text += bytes.toString('utf8', from, at)
      wrong ??= { count: 0, byte: bytes[at] ?? 0, at: text.length }
      wrong.count += 1
      text += westernText(bytes.subarray(at, at + 1))
      from = at + 1
    }
    at += length || 1
  }
  text += bytes.toString('utf8', from)
  return wrong ? { text, wrong } : { text }
}

/** How many bytes the character here takes; none when it is not UTF-8. */
function validAt(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lengthFrom(lead)
  return length > 1 && isUtf8(bytes.subarray(at, at + length)) ? length : 0
}

const hasMark = (bytes: Buffer) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/** Bytes without a last character that is not whole. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    return lengthFrom(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function lengthFrom(lead: number): number {
  if (lead >= 0xf0) return 4
  if (lead >= 0xe0) return 3
  return lead >= 0xc0 ? 2 : 1
}

/** 0x80 to 0x9F: what windows-1252 has in place of control characters, also where latin1 was declared. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node's own decoder for it reads 0x80 to 0x9F as control characters in some versions. */
const westernText = (bytes: Buffer) =>
  bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => western[control.charCodeAt(0) - 0x80] ?? control)
