import { expect, test } from 'vitest'
import { MOST_SLUGS, StaleNotice } from './stale-notice'

const isNotice = (input: unknown) => StaleNotice.safeParse(input).success

test('a notice names posts or says all, never both and never neither', () => {
  expect(isNotice({ slugs: ['a', 'b'] })).toBe(true)
  expect(isNotice({ all: true })).toBe(true)
  expect(isNotice({ slugs: ['a'], all: true })).toBe(false)
  expect(isNotice({ all: false })).toBe(false)
  expect(isNotice({})).toBe(false)
})

test('a notice has at most ten thousand posts', () => {
  expect(isNotice({ slugs: Array(MOST_SLUGS).fill('a') })).toBe(true)
  expect(isNotice({ slugs: Array(MOST_SLUGS + 1).fill('a') })).toBe(false)
})
