const MOST_LATE = 3
const REST_MS = 10 * 60_000

/** Languages whose grammar was too slow three times in ten minutes: not asked again until one of these is longer ago. */
export class SlowLanguages {
  readonly #late = new Map<string, number[]>()

  wasLate(language: string, now = Date.now()) {
    this.#late.set(language, [...this.#lately(language, now), now])
  }

  isResting(language: string, now = Date.now()): boolean {
    return this.#lately(language, now).length >= MOST_LATE
  }

  #lately(language: string, now: number) {
    return (this.#late.get(language) ?? []).filter((at) => Math.abs(now - at) < REST_MS)
  }
}
