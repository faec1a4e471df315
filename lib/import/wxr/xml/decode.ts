import type { Decoded, Decoder } from './decoders'
import { decoderOf } from './decoders'
import { encodingOf, SNIFFED } from './encoding'

/** Why the rest of a file cannot be read. */
export type Undecodable = { problem: string }

/** How many bytes in the next piece of text are not of its encoding, and the first of them. */
export type WrongBytes = { wrong: number; byte: number }

/** Bytes that are decoded at once: what one piece of text becomes is in memory together. */
const PIECE = 64 * 1024

/**
 * The text of a file in small pieces, never cut within a character. A byte that is not UTF-8 is read as windows-1252 has
 * it, and told just before it. Ends with a problem when the encoding is unknown. Throws only what `bytes` throws.
 */
export async function* decodeXml(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<string | WrongBytes | Undecodable> {
  let decode: Decoder | undefined
  for await (const piece of pieces(bytes)) {
    if (!decode) {
      const encoding = encodingOf(piece)
      if ('problem' in encoding) return yield encoding
      decode = decoderOf(encoding.label)
    }
    yield* told(decode(piece, false))
  }
  if (decode) yield decode(Buffer.alloc(0), true).text
}

function* told({ text, wrong }: Decoded): Generator<string | WrongBytes> {
  if (!wrong) return yield text
  yield text.slice(0, wrong.at)
  yield { wrong: wrong.count, byte: wrong.byte }
  yield text.slice(wrong.at)
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
