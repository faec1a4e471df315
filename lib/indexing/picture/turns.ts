/** Lets so much work be done at once, and so much wait. */
export class Turns {
  #running = 0
  readonly #waiting: (() => void)[] = []

  constructor(
    readonly atOnce: number,
    readonly mostWaiting: number,
  ) {}

  /** Does `work` when it is its turn; null, at once, when too much waits already. */
  async take<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (this.#running >= this.atOnce) {
      if (this.#waiting.length >= this.mostWaiting) return null
      await new Promise<void>((go) => this.#waiting.push(go)) // whoever ends hands its place on
    } else this.#running += 1
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
