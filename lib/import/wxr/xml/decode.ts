import type { Decoder } from './decoders'
import { decoderOf } from './decoders'
import { encodingOf, SNIFFED } from './encoding'

/** Why the rest of a file cannot be read. */
export type Undecodable = { problem: string }

/** Bytes that are decoded at once: what one piece of text becomes is in memory together. */
const PIECE = 64 * 1024

/**
 * The text of a file in small pieces, never cut within a character. Ends with a problem where the bytes are no
 * text. Throws only what `bytes` throws.
 */
export async function* decodeXml(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<string | Undecodable> {
  let decode: Decoder | undefined
  for await (const piece of pieces(bytes)) {
    if (!decode) {
      const encoding = encodingOf(piece)
      if ('problem' in encoding) return yield encoding
      decode = decoderOf(encoding.label)
    }
    const { text, problem } = decode(piece, false)
    yield text
    if (problem !== undefined) return yield { problem }
  }
  if (decode) yield decode(Buffer.alloc(0), true).text
}

/** The first is long enough to say how the file is encoded, unless the file is shorter. */
async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let head: Buffer = Buffer.alloc(0)
  let isSniffed = false
  for await (const { buffer, byteOffset, byteLength } of bytes) {
    const chunk = Buffer.from(buffer, byteOffset, byteLength)
    head = isSniffed ? chunk : Buffer.concat([head, chunk])
    isSniffed ||= head.length >= SNIFFED
    if (!isSniffed) continue
    for (let at = 0; at < head.length; at += PIECE) yield head.subarray(at, at + PIECE)
  }
  if (!isSniffed && head.length > 0) yield head
}
