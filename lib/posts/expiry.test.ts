import { expect, test } from 'vitest'
import { dueOn, isDue, monthsOf } from './expiry'

test.each([
  ['2026-03-16', 12, '2027-03-16'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
])('a review of %s expires after %i months on %s', (day, months, due) => {
  expect(dueOn(day, months)).toBe(due)
})

test('a review that never expires has no day', () => {
  expect(dueOn('2026-03-16', null)).toBeNull()
  expect(isDue(null, new Date())).toBe(false)
})

test('a review has expired from the very day on', () => {
  expect(isDue('2026-03-16', new Date('2026-03-15T23:59:59Z'))).toBe(false)
  expect(isDue('2026-03-16', new Date('2026-03-16T00:00:00Z'))).toBe(true)
})

test('of the times that apply, the shortest does', () => {
  const expiries = {
    months: 12,
    ofTerms: new Map([
      [1, 6],
      [2, 24],
    ]),
  }
  expect(monthsOf(expiries, [1, 2])).toBe(6)
  expect(monthsOf(expiries, [2, null])).toBe(12)
  expect(monthsOf({ ...expiries, months: null }, [2, 3])).toBe(24)
  expect(monthsOf({ ...expiries, months: null }, [3, null])).toBeNull()
})
