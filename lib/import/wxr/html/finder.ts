import { tagEnd } from '../tag-end'

/** How many tags with an unended quote are looked through to the end of the text. */
const PATIENCE = 20

/** Finds signs in one text, from front to back, in time that grows with the text alone. */
export class Finder {
  readonly #next = new Map<string, number>()
  readonly #patterns = new Map<string, RegExp>()
  #patience = PATIENCE

  constructor(readonly text: string) {}

  /** The first place at or after `from` where this stands in upper or lower case, or Infinity. */
  next(sign: string, from: number): number {
    const known = this.#next.get(sign)
    if (known !== undefined && known >= from) return known
    const found = this.#find(sign, from)
    this.#next.set(sign, found)
    return found
  }

  #find(sign: string, from: number): number {
    if (!/[a-z]/.test(sign)) return orNever(this.text.indexOf(sign, from))
    const pattern = this.#patterns.get(sign) ?? new RegExp(sign.replace(/[[\]/-]/g, '\\$&'), 'gi')
    this.#patterns.set(sign, pattern)
    pattern.lastIndex = from
    return orNever(pattern.exec(this.text)?.index ?? -1)
  }

  /** Where the tag that starts here ends, or -1. */
  tagEnd(start: number): number {
    if (this.next('>', start) === Number.POSITIVE_INFINITY) return -1
    if (this.#patience > 0) {
      const end = tagEnd(this.text, start)
      if (end >= 0) return end
      this.#patience -= 1
    }
    return this.next('>', start) + 1
  }
}

const orNever = (place: number) => (place < 0 ? Number.POSITIVE_INFINITY : place)
