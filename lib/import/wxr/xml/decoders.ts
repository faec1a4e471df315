import { isUtf8 } from 'node:buffer'

type Decoded = { text: string; problem?: string }

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
    const valid = isUtf8(all.subarray(0, end)) ? end : validLength(all.subarray(0, end))
    const text = all.toString('utf8', isFirst && hasMark(all) ? 3 : 0, valid)
    isFirst = false
    return valid === end ? { text } : { text, problem: notUtf8(all[valid] ?? 0) }
  }
}

const hasMark = (bytes: Buffer) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

const notUtf8 = (byte: number) =>
  `The byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} on this line is not UTF-8, and the file does not say how else it is encoded. Convert it to UTF-8, or declare its encoding in the first line (<?xml version="1.0" encoding="windows-1252"?>), and import it again.`

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

/** How many bytes are valid UTF-8, found by halving. */
function validLength(bytes: Buffer): number {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    const head = bytes.subarray(0, middle)
    if (isUtf8(head.subarray(0, completeLength(head)))) valid = middle
    else invalid = middle
  }
  return completeLength(bytes.subarray(0, valid))
}

/** 0x80 to 0x9F: what windows-1252 has in place of control characters, also where latin1 was declared. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node's own decoder for it reads 0x80 to 0x9F as control characters in some versions. */
const westernText = (bytes: Buffer) =>
  bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => western[control.charCodeAt(0) - 0x80] ?? control)
