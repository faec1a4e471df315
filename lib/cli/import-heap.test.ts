import { expect, test } from 'vitest'
import { heapFor } from './import-heap'

const mebi = 1024 ** 2

test('an import has more memory only where one item may be larger', () => {
  expect(heapFor({})).toBe(320)
  expect(heapFor({ longestLine: mebi, mostHtml: 10, mostItems: 1e9, largestFile: 1e12 })).toBe(320)
  expect(heapFor({ longestLine: 20 * mebi })).toBe(960)
  expect(heapFor({ largestItem: 20 * mebi, mostHtml: 300_000 })).toBe(1_600)
})
