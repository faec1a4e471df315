/** How often something that keeps ending is started again, and after what pause. */
export class Restarts {
  #ends: number[] = []

  constructor(
    private readonly most = 10,
    private readonly windowMs = 10 * 60_000,
    private readonly longestPauseMs = 10_000,
  ) {}

  /** The pause before the next start; null when it ended too often of late. `now` is monotonic. */
  next(now = performance.now()): number | null {
    this.#ends = this.#ends.filter((at) => now - at < this.windowMs)
    if (this.#ends.length >= this.most) return null
    const pause = Math.min(250 * 2 ** this.#ends.length, this.longestPauseMs)
    this.#ends.push(now)
    return pause
  }
}
