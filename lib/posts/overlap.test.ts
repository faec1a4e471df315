import { expect, test } from 'vitest'
import { isNearCopy } from './overlap'

test('posts that share more than four blocks in five are near-copies', () => {
  expect(isNearCopy([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 7])).toBe(true)
  expect(isNearCopy([1, 2, 3, 4, 5], [1, 2, 3, 4, 6])).toBe(false)
})

test('a short post that stands whole inside a long one is a near-copy of it', () => {
  expect(isNearCopy([1, 2], [1, 2, 3, 4, 5, 6, 7])).toBe(true)
})

test('posts without text are no copies of anything', () => {
  expect(isNearCopy([], [])).toBe(false)
  expect(isNearCopy([], [1, 2])).toBe(false)
})
