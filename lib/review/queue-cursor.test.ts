import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './queue-cursor'

test.each([
  { id: 42, lastReviewed: '2026-03-01' },
  { id: 7, lastReviewed: null },
])('a place in the queue survives the address: %j', (place) => {
  expect(readCursor(writeCursor(place))).toEqual(place)
})

test.each([
  '',
  'never',
  'never_',
  'never_99999999999',
  'never_2147483648',
  '2026-13-01_4',
  "2026-03-01_4'--",
  undefined,
  ['never_1', 'never_2'],
])('%j is no place in the queue', (text) => {
  expect(readCursor(text)).toBeNull()
})
