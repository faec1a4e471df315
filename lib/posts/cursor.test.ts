import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor'

test('a cursor reads back as what was written', () => {
  const cursor = { listedAt: new Date('2024-05-06T07:08:09.123Z'), id: 1_234_567 }
  expect(readCursor(writeCursor(cursor))).toEqual(cursor)
})

test('a post may be listed before 1970, and have the largest id', () => {
  const cursor = { listedAt: new Date('1969-07-20T20:17:40Z'), id: 2_147_483_647 }
  expect(readCursor(writeCursor(cursor))).toEqual(cursor)
})

test.each(['', 'first', '-', 'a-b-c', 'A-1', '../etc', 'zzzzzzzzzzz-1', '1-zzzzzz', '--1-1'])(
  '%j is no cursor',
  (text) => {
    expect(readCursor(text)).toBeNull()
  },
)
