import type { Hash } from 'node:crypto'
import { createHash } from 'node:crypto'

/** The sha256 (hex) of the bytes of an item as its source had them. */
export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Characters that are gathered before they are hashed: a call for each would cost more than the hash. */
const PIECE = 64 * 1024

/** The sha256 (hex) of a text that comes in pieces, as UTF-8, in flat memory: the same wherever it is cut. */
export class TextHash {
  readonly #hash: Hash = createHash('sha256')
  #text = ''

  add(text: string) {
    this.#text += text
    if (this.#text.length < PIECE) return
    // The halves of one character belong together.
    const end = isFirstHalf(this.#text) ? -1 : this.#text.length
    this.#hash.update(this.#text.slice(0, end))
    this.#text = this.#text.slice(end)
  }

  digest(): string {
    return this.#hash.update(this.#text).digest('hex')
  }
}

const isFirstHalf = (text: string) => (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800
