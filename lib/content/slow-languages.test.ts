import { expect, test } from 'vitest'
import { SlowLanguages } from './slow-languages'

const MINUTE = 60_000

test('a language that was late three times rests, and is tried again ten minutes later', () => {
  const slow = new SlowLanguages()
  for (const at of [0, MINUTE]) slow.wasLate('perl', at)
  expect(slow.isResting('perl', MINUTE)).toBe(false)
  slow.wasLate('perl', 2 * MINUTE)
  expect(slow.isResting('perl', 9 * MINUTE)).toBe(true)
  expect(slow.isResting('php', 9 * MINUTE)).toBe(false)
  expect(slow.isResting('perl', 10 * MINUTE)).toBe(false)
  slow.wasLate('perl', 10 * MINUTE)
  expect(slow.isResting('perl', 10 * MINUTE)).toBe(true)
})

test('late answers that are hours apart are no reason to rest', () => {
  const slow = new SlowLanguages()
  for (let hour = 0; hour < 9; hour += 1) slow.wasLate('perl', hour * 60 * MINUTE)
  expect(slow.isResting('perl', 8 * 60 * MINUTE)).toBe(false)
})

test('a clock that is set back does not make a language rest for ever', () => {
  const slow = new SlowLanguages()
  for (let time = 0; time < 3; time += 1) slow.wasLate('perl', 600 * MINUTE)
  expect(slow.isResting('perl', 0)).toBe(false)
})
