/**
 * Numbers that look random and are the same on every machine: sfc32 (Chris Doty-Humphrey, PractRand, public domain),
 * 32-bit integer operations only. `seed`, `number` and `stream` each give a sequence of their own.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #counter = 1

  constructor(seed: number, number: number, stream: number) {
    this.#a = seed | 0
    this.#b = number | 0
    this.#c = stream | 0
    // Neighbouring seeds are still alike in the first rounds; the author asks for twelve at least.
    for (let round = 0; round < 15; round += 1) this.next()
  }

  /** A whole number from 0 to 2^32 - 1. */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** A whole number from 0 to `limit` - 1; `limit` up to 2^21, beyond which products are no longer exact. */
  below(limit: number): number {
    return Math.floor((this.next() * limit) / 2 ** 32)
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  /** From 0 to 1, without 1. */
  fraction(): number {
    return this.next() / 2 ** 32
  }

  /** True for this share (0 to 1) of all draws. */
  chance(share: number): boolean {
    return this.fraction() < share
  }

  pick<Thing>(list: readonly [Thing, ...Thing[]]): Thing {
    return list[this.below(list.length)] ?? list[0]
  }

  /** `count` different members of `list`, in a random order; all of them when it is shorter. */
  some<Thing>(list: readonly Thing[], count: number): Thing[] {
    const rest = [...list]
    const taken: Thing[] = []
    while (taken.length < count && rest.length > 0)
      taken.push(...rest.splice(this.below(rest.length), 1))
    return taken
  }
}
