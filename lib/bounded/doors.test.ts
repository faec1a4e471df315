import { expect, test } from 'vitest'
import { doors } from './testing/doors'
import { tooSlow } from './testing/growth'
import { shapesFor } from './testing/shapes'

test.each(doors)('$name takes as long as its text is', { timeout: 600_000 }, async (door) => {
  expect(await tooSlow(door.enter, shapesFor(door.reads))).toEqual([])
})

test('what takes the square of its text is found', { timeout: 600_000 }, async () => {
  const square = (text: string) => {
    let found = 0
    for (const a of text) for (const b of text) if (a === b) found += 1
    return found
  }
  expect(await tooSlow(square, [['a word', (size) => 'a'.repeat(size)]])).toEqual(['a word'])
  expect(await tooSlow((text) => [...text], shapesFor(['text']))).toEqual([])
})
