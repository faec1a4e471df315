import { expect, test } from 'vitest'
import { Restarts } from './restarts'

test('what keeps ending is started again after longer and longer pauses, ten times in ten minutes', () => {
  const restarts = new Restarts()
  const pauses = Array.from({ length: 11 }, (_, second) => restarts.next(second * 1_000))
  expect(pauses).toEqual([
    250,
    500,
    1_000,
    2_000,
    4_000,
    8_000,
    10_000,
    10_000,
    10_000,
    10_000,
    null,
  ])
})

test('what ends seldom is always started again, soon', () => {
  const restarts = new Restarts()
  for (let hour = 0; hour < 100; hour += 1) expect(restarts.next(hour * 3_600_000)).toBe(250)
})
