/** How many may work at once, how many may wait, and for how long each. */
export type Bounds = { atOnce: number; waiting: number; milliseconds: number }

type Waiting = { from: string | null; go: (leave: (() => void) | null) => void }

/**
 * A bulkhead: work of one kind within bounds, with a queue that is bounded in length and in time. One address has a
 * quarter of the places in the queue at most, so that one that asks a lot leaves room for the others.
 */
export class Gate {
  #running = 0
  #waiting: Waiting[] = []
  /** How many were turned away since the start. */
  refused = 0

  constructor(readonly bounds: Bounds) {}

  get load() {
    return { running: this.#running, waiting: this.#waiting.length, refused: this.refused }
  }

  /** Gives what is to be called when the work has ended; null when there is no room, or none in time, or `gone` says that nobody waits. */
  async enter(from: string | null, gone?: AbortSignal): Promise<(() => void) | null> {
    const { atOnce, waiting } = this.bounds
    if (gone?.aborted) return null
    if (this.#running < atOnce) {
      this.#running += 1
      return this.#leaveOnce()
    }
    if (this.#waiting.length >= waiting || this.#hasShare(from)) {
      this.refused += 1
      return null
    }
    return this.#wait(from, gone)
  }

  /** Does `work` when there is room; null, without doing it, when there is none. */
  async run<Result>(work: () => Promise<Result>): Promise<Result | null> {
    const leave = await this.enter(null)
    if (!leave) return null
    try {
      return await work()
    } finally {
      leave()
    }
  }

  #hasShare(from: string | null): boolean {
    const share = Math.ceil(this.bounds.waiting / 4)
    return from !== null && this.#waiting.filter((other) => other.from === from).length >= share
  }

  #wait(from: string | null, gone?: AbortSignal): Promise<(() => void) | null> {
    return new Promise((resolve) => {
      const waiting: Waiting = {
        from,
        go: (leave) => {
          clearTimeout(timer)
          gone?.removeEventListener('abort', giveUp)
          resolve(leave)
        },
      }
      const giveUp = () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting)
        waiting.go(null)
      }
      const timer = setTimeout(() => {
        this.refused += 1
        giveUp()
      }, this.bounds.milliseconds)
      gone?.addEventListener('abort', giveUp)
      this.#waiting.push(waiting)
    })
  }

  /** Whoever leaves hands its place to who waits longest; a second call does nothing. */
  #leaveOnce(): () => void {
    let hasLeft = false
    return () => {
      if (hasLeft) return
      hasLeft = true
      const next = this.#waiting.shift()
      if (next) next.go(this.#leaveOnce())
      else this.#running -= 1
    }
  }
}
