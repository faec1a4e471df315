type Bound = { max: number; windowMs: number }
type Tally = { count: number; until: number }

/** Beyond this many keys the oldest are forgotten: what strangers make up must not fill the memory. */
const MOST_KEYS = 50_000

export type Limit = ReturnType<typeof limitTries>

/** Counts tries by key in this process: `max` of them in `windowMs`, counted from the first. */
export function limitTries({ max, windowMs }: Bound) {
  const tallies = new Map<string, Tally>()

  return {
    /** Takes one try and gives the milliseconds to wait: 0 when it may go ahead. */
    take(key: string, now: number): number {
      const tally = tallies.get(key)
      if (!tally || tally.until <= now) {
        tallies.delete(key) // so that it moves to the end: the map is in order of age
        tallies.set(key, { count: 1, until: now + windowMs })
        forgetOldest(tallies)
        return 0
      }
      if (tally.count >= max) return tally.until - now
      tally.count += 1
      return 0
    },
    /** Takes one try back: it was none. */
    giveBack(key: string) {
      const tally = tallies.get(key)
      if (tally && tally.count > 0) tally.count -= 1
    },
    /** Forgets the tries of a key: it was the right person after all. */
    forgive(key: string) {
      tallies.delete(key)
    },
  }
}

function forgetOldest(tallies: Map<string, Tally>) {
  for (const key of tallies.keys()) {
    if (tallies.size <= MOST_KEYS) return
    tallies.delete(key)
  }
}
