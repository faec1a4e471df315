import { expect, test } from 'vitest'
import { readTermsCursor, writeTermsCursor } from './terms-cursor'

test('a cursor reads back as what was written', () => {
  const cursor = { postCount: 2_147_483_647, id: 1_234_567 }
  expect(readTermsCursor(writeTermsCursor(cursor))).toEqual(cursor)
})

test.each(['', 'first', '1', '1-2-3', 'zzzzzz-1', '1-zzzzzz', '-1-1'])(
  '%j is no cursor',
  (text) => {
    expect(readTermsCursor(text)).toBeNull()
  },
)
