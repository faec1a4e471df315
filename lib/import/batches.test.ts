import { expect, test } from 'vitest'
import { inBatches } from './batches'

async function sizes(items: number[], most: number, weigh?: (item: number) => number) {
  async function* source() {
    yield* items
  }
  const found: number[][] = []
  for await (const batch of inBatches(source(), most, weigh)) found.push(batch)
  return found
}

test('items come in groups of the size asked for, the last one shorter', async () => {
  expect(await sizes([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  expect(await sizes([], 2)).toEqual([])
})

test('a few heavy items fill a group', async () => {
  expect(await sizes([1, 9e6, 9e6, 2], 100, (item) => item)).toEqual([[1, 9e6, 9e6], [2]])
})
