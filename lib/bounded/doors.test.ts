import { expect, test } from 'vitest'
import { doors } from './testing/doors'
import { shapes } from './testing/shapes'

/** Characters; the larger is eight times the smaller. */
const [SMALL, LARGE] = [4_000, 32_000]

/** Of eight times the text: what grows with the text takes eight times as long, what grows with its square 64 times. */
const MOST_GROWTH = 26

/** What took less than this says nothing of growth. In microseconds of the processor, which no other process uses up. */
const NOISE = 60_000

async function costOf(door: (text: string) => unknown, text: string): Promise<number> {
  const before = process.cpuUsage()
  await door(text)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

async function bestOf(times: number, door: (text: string) => unknown, text: string) {
  let best = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time += 1) {
    best = Math.min(best, await costOf(door, text))
    if (best < NOISE / MOST_GROWTH) break
  }
  return best
}

test.each([...doors])('%s takes as long as its text is', { timeout: 600_000 }, async (_, door) => {
  const tooSlow: string[] = []
  for (const [shape, make] of shapes) {
    const large = await bestOf(1, door, make(LARGE))
    if (large < NOISE) continue
    const small = await bestOf(3, door, make(SMALL))
    const again = large > small * MOST_GROWTH ? await bestOf(2, door, make(LARGE)) : large
    if (again > small * MOST_GROWTH && again > NOISE)
      tooSlow.push(`${shape}: ${Math.round(small)} µs, then ${Math.round(again)} µs`)
  }
  expect(tooSlow).toEqual([])
})
