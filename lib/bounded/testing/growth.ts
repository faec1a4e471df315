/** Characters; the larger is eight times the smaller. */
const [SMALL, LARGE] = [2_000, 16_000]

/** Of eight times the text: what grows with the text takes eight times as long, what grows with its square 64 times. */
const MOST_GROWTH = 26

/** What took less than this says nothing of growth. In microseconds of the processor, which no other process uses up. */
const NOISE = 40_000

const TRIES = 3

type Enter = (text: string) => unknown

/** Which of the shapes take more than their size explains; what a first look finds is measured again. */
export async function tooSlow(
  enter: Enter,
  shapes: [string, (size: number) => string][],
): Promise<string[]> {
  const slow: string[] = []
  for (const [shape, make] of shapes) if (await isSlow(enter, make)) slow.push(shape)
  return slow
}

/** A limit that only the larger text meets is a step, not growth: there, twice the text takes no more than twice as long. */
const MOST_BY_TWO = 3

async function isSlow(enter: Enter, make: (size: number) => string): Promise<boolean> {
  const cost = (size: number) => costOf(enter, make(size))
  for (let tries = 0; tries < TRIES; tries += 1) {
    const large = await cost(LARGE)
    if (large < NOISE) return false
    const small = Math.min(await cost(SMALL), await cost(SMALL))
    if (large <= small * MOST_GROWTH) return false
    const steady = Math.min(large, await cost(LARGE))
    if ((await cost(2 * LARGE)) <= steady * MOST_BY_TWO) return false
  }
  return true
}

async function costOf(enter: Enter, text: string): Promise<number> {
  const before = process.cpuUsage()
  try {
    await enter(text)
  } catch (cause) {
    if (!isTooDeep(cause)) throw cause // callers refuse it
  }
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Nested deeper than recursion can follow. */
const isTooDeep = (cause: unknown): boolean =>
  cause instanceof RangeError || (cause instanceof Error && isTooDeep(cause.cause))
