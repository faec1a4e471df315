import type { Hash } from 'node:crypto'
import { createHash } from 'node:crypto'

/** One line of a file, from 1, without its line feed; of one that is longer than allowed only the sha256 (hex). */
export type Line = { number: number } & ({ bytes: Uint8Array } | { hash: string })

const LINE_FEED = 0x0a

/** Splits bytes at line feeds. What exceeds `longest` bytes is passed over, never held in memory. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  let number = 1
  let line = new Pieces(longest)
  for await (const chunk of chunks) {
    let start = 0
    for (let end = nextFeed(chunk, 0); end >= 0; end = nextFeed(chunk, start)) {
      line.add(chunk.subarray(start, end))
      yield { number, ...line.join() }
      number += 1
      line = new Pieces(longest)
      start = end + 1
    }
    line.add(chunk.subarray(start))
  }
  if (line.size > 0) yield { number, ...line.join() }
}

const nextFeed = (chunk: Uint8Array, from: number) => chunk.indexOf(LINE_FEED, from)

class Pieces {
  size = 0
  #pieces: Uint8Array[] = []
  #hash: Hash | undefined

  constructor(readonly longest: number) {}

  add(piece: Uint8Array) {
    this.size += piece.length
    if (piece.length > 0) this.#pieces.push(piece)
    if (this.size <= this.longest) return
    this.#hash ??= createHash('sha256')
    for (const each of this.#pieces) this.#hash.update(each)
    this.#pieces = []
  }

  join(): { bytes: Uint8Array } | { hash: string } {
    if (this.#hash) return { hash: this.#hash.digest('hex') }
    const [only, ...more] = this.#pieces
    return { bytes: only && more.length === 0 ? only : Buffer.concat(this.#pieces) }
  }
}
