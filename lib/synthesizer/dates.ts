import type { Random } from './random'

const DAY = 86_400_000
const FIRST = Date.UTC(2016, 0, 4)
const LAST = Date.UTC(2026, 5, 30)
const DAYS = (LAST - FIRST) / DAY

/** A moment between 2016 and mid-2026: from the seed alone, never from the clock. */
export const drawMoment = (random: Random) =>
  new Date(FIRST + random.below(DAYS) * DAY + random.below(86_400) * 1_000)

/** Up to two years later, but not after the last of all dates. */
export const after = (moment: Date, random: Random) =>
  new Date(Math.min(moment.getTime() + random.between(1, 730) * DAY, LAST))

/** yyyy-mm-dd, in UTC. */
export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
