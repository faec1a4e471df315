import { expect, test } from 'vitest'
import { decodeSegment } from './segment'

test('a slug in any script is read from its address', () => {
  expect(decodeSegment('%CE%B5%CF%80-2')).toBe('επ-2')
  expect(decodeSegment('plain-slug')).toBe('plain-slug')
})

test('what nobody encoded is no slug', () => {
  expect(decodeSegment('%')).toBeNull()
  expect(decodeSegment('%ff')).toBeNull()
  expect(decodeSegment('a%00b')).toBeNull()
})
