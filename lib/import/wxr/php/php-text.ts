/** The text is not what PHP writes, or more than we take on. */
export class Unreadable extends Error {}

/** How often a text may be read over while byte counts are put right. */
const REPAIRS = 4

/** A serialized text, read from its start; its lengths count bytes of UTF-8. */
export class PhpText {
  /** One character for each byte: strings are read faster than bytes. */
  readonly #bytes: string
  #at = 0
  #repairs: number

  constructor(text: string) {
    this.#bytes = beyondAscii.test(text) ? Buffer.from(text).toString('latin1') : text
    this.#repairs = this.#bytes.length * REPAIRS
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  /** The next byte, which stays. */
  get next(): string {
    return this.#bytes[this.#at] ?? ''
  }

  take(signs: string) {
    if (!this.#bytes.startsWith(signs, this.#at)) throw new Unreadable()
    this.#at += signs.length
  }

  /** What stands before the next `sign`, which is taken as well. */
  until(sign: string): string {
    const end = this.#bytes.indexOf(sign, this.#at)
    if (end < 0 || end - this.#at > 40) throw new Unreadable()
    const text = this.#bytes.slice(this.#at, end)
    this.#at = end + 1
    return text
  }

  count(sign: string): number {
    const digits = this.until(sign)
    if (!/^\d{1,10}$/.test(digits)) throw new Unreadable()
    return Number(digits)
  }

  /** A text between `open` and `close` that is said to have this many bytes. */
  between(open: string, bytes: number, close: string): string {
    this.take(open)
    const start = this.#at
    const said = start + bytes
    const end = this.#bytes.startsWith(close, said) ? said : this.#findEnd(start, bytes, close)
    this.#at = end + close.length
    return decoded(this.#bytes.slice(start, end))
  }

  /**
   * The end of a text whose byte count is wrong: where exactly the carriage returns are missing that its lines
   * would have had, or some of them, or else the first place that can be an end.
   */
  #findEnd(start: number, said: number, close: string): number {
    let lines = 0
    let some: number | undefined
    let first: number | undefined
    let from = start
    for (const end of this.#ends(start, close)) {
      lines += this.#bytes.slice(from, end).split('\n').length - 1
      from = end
      first ??= end
      const missing = said - (end - start)
      if (missing <= 0) break
      if (missing === lines) return end
      if (missing < lines) some ??= end
    }
    const end = some ?? first
    if (end === undefined) throw new Unreadable()
    return end
  }

  /** Where `close` is followed by what may come after a text. */
  *#ends(start: number, close: string) {
    for (let end = this.#bytes.indexOf(close, start); end >= 0; ) {
      const after = end + close.length
      if (/^(?:$|\}|[aOCsEbidrR]:|N;)/.test(this.#bytes.slice(after, after + 2))) yield end
      const next = this.#bytes.indexOf(close, end + 1)
      this.#repairs -= (next < 0 ? this.#bytes.length : next) - end
      if (this.#repairs < 0) throw new Unreadable()
      end = next
    }
  }
}

const beyondAscii = /[^\0-\x7f]/

const decoded = (bytes: string) =>
  beyondAscii.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes
