import { fault } from './fault'

/** Bytes that come in pieces, taken by count. One taker at a time. */
export class Pull {
  /** How many bytes were taken so far. */
  position = 0
  readonly #pieces: AsyncIterator<Uint8Array>
  #held: Uint8Array[] = []
  #heldSize = 0
  /** What ended the bytes, if not their end: told when all before it is taken. */
  #failure: { cause: unknown } | undefined

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#pieces = bytes[Symbol.asyncIterator]()
  }

  /** The next `count` bytes, still to be taken; fewer at the end, or before a fault. */
  async peek(count: number): Promise<Uint8Array> {
    while (this.#heldSize < count) if (!(await this.#fetch())) break
    const [first = new Uint8Array()] = this.#held
    if (first.length >= count) return first.subarray(0, count)
    const joined = Buffer.concat(this.#held)
    this.#held = joined.length > 0 ? [joined] : []
    return joined.subarray(0, count)
  }

  /** The next `count` bytes. Throws when there are fewer. For small counts: they are held in memory. */
  async take(count: number): Promise<Buffer> {
    const taken = await this.peek(count)
    if (taken.length < count) throw this.#failure ? this.#failure.cause : cutOff()
    this.#drop(count)
    return Buffer.from(taken)
  }

  /** The next piece, at most `most` bytes; none at the end. */
  async next(most = Number.POSITIVE_INFINITY): Promise<Uint8Array | undefined> {
    while (this.#heldSize === 0) if (!(await this.#fetch())) break
    if (this.#heldSize === 0 && this.#failure) throw this.#failure.cause
    const piece = this.#held[0]?.subarray(0, most)
    if (piece) this.#drop(piece.length)
    return piece
  }

  /** The next `count` bytes in pieces; all that are left without a count. Throws when there are fewer. */
  async *pass(count = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0; ) {
      const piece = await this.next(left)
      if (!piece && left < Number.POSITIVE_INFINITY) throw cutOff()
      if (!piece) return
      left -= piece.length
      yield piece
    }
  }

  async skip(count: number): Promise<void> {
    for await (const _ of this.pass(count));
  }

  /** Throws when anything is left but the zeros that fill a file up to the size of a block. */
  async end(): Promise<void> {
    for await (const piece of this.pass())
      if (piece.some((byte) => byte !== 0)) throw fault('Something else follows its end.')
  }

  /** Puts bytes that were taken last back. */
  giveBack(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#held.unshift(bytes)
    this.#heldSize += bytes.length
    this.position -= bytes.length
  }

  async close(): Promise<void> {
    await this.#pieces.return?.()
  }

  /** Whether there was more. */
  async #fetch(): Promise<boolean> {
    if (this.#failure) return false
    try {
      const { done, value } = await this.#pieces.next()
      if (done) return false
      if (value.length > 0) this.#held.push(value)
      this.#heldSize += value.length
      return true
    } catch (cause) {
      this.#failure = { cause }
      return false
    }
  }

  #drop(count: number): void {
    const [first = Buffer.alloc(0), ...rest] = this.#held
    this.#held = first.length > count ? [first.subarray(count), ...rest] : rest
    this.#heldSize -= count
    this.position += count
  }
}

const cutOff = () => fault('It ends too early: a part of it is missing.')
