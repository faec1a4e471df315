import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Gate } from './gate'

/** Work that ends when it is told to. */
function heldWork() {
  const ends: (() => void)[] = []
  let running = 0
  let most = 0
  const work = async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise<void>((resolve) => ends.push(resolve))
    running -= 1
    return 'done' as const
  }
  return { work, endOne: () => ends.shift()?.(), most: () => most, begun: () => ends.length }
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

test('so many work at once, so many wait, and the rest is turned away at once and counted', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 20 }),
      async (atOnce, waiting, asked) => {
        const gate = new Gate({ atOnce, waiting, milliseconds: 60_000 })
        const { work, endOne, most } = heldWork()
        const all = Array.from({ length: asked }, () => gate.run(work))
        const refused = Math.max(0, asked - atOnce - waiting)
        await turn()
        expect(gate.refused).toBe(refused)
        for (let left = asked - refused; left > 0; left -= 1) {
          endOne()
          await turn()
        }
        const answers = await Promise.all(all)
        expect(answers.filter((answer) => answer === null)).toHaveLength(refused)
        expect(most()).toBe(Math.min(asked, atOnce))
        expect(gate.load).toEqual({ running: 0, waiting: 0, refused })
      },
    ),
  )
})

test('who has waited as long as anybody may is turned away, and the others go on', async () => {
  const gate = new Gate({ atOnce: 1, waiting: 5, milliseconds: 20 })
  const { work, endOne } = heldWork()
  const first = gate.run(work)
  expect(await gate.run(work)).toBeNull()
  expect(gate.load).toEqual({ running: 1, waiting: 0, refused: 1 })
  endOne()
  expect(await first).toBe('done')
  const next = gate.run(work)
  await turn()
  endOne()
  expect(await next).toBe('done')
})

test('work that throws gives its place back', async () => {
  const gate = new Gate({ atOnce: 1, waiting: 0, milliseconds: 0 })
  await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await gate.run(async () => 1)).toBe(1)
})

test('who goes away while waiting takes nobody’s place', async () => {
  const gate = new Gate({ atOnce: 1, waiting: 2, milliseconds: 60_000 })
  const { work, endOne } = heldWork()
  const first = gate.run(work)
  const gone = new AbortController()
  const waiting = gate.enter(null, gone.signal)
  gone.abort()
  expect(await waiting).toBeNull()
  expect(gate.load).toEqual({ running: 1, waiting: 0, refused: 0 })
  endOne()
  await first
})

test('one address has a quarter of the queue, and others still find room', async () => {
  const gate = new Gate({ atOnce: 1, waiting: 8, milliseconds: 60_000 })
  const running = await gate.enter('192.0.2.1')
  const flood = Array.from({ length: 10 }, () => gate.enter('192.0.2.1'))
  expect(gate.load).toEqual({ running: 1, waiting: 2, refused: 8 })
  const other = gate.enter('192.0.2.2')
  expect(gate.load.waiting).toBe(3)
  running?.()
  for (const entered of [...flood, other]) (await entered)?.()
  expect(gate.load).toEqual({ running: 0, waiting: 0, refused: 8 })
})

test('leaving twice frees one place', async () => {
  const gate = new Gate({ atOnce: 1, waiting: 0, milliseconds: 0 })
  const leave = await gate.enter(null)
  leave?.()
  leave?.()
  expect(gate.load.running).toBe(0)
})
