import { expect, test } from 'vitest'
import { readLines } from './lines'
import { hashOf } from './raw-hash'

async function lines(pieces: string[], longest = 100) {
  async function* chunks() {
    for (const piece of pieces) yield Buffer.from(piece)
  }
  const found: string[] = []
  for await (const line of readLines(chunks(), longest)) {
    expect(line.number).toBe(found.length + 1)
    found.push('bytes' in line ? Buffer.from(line.bytes).toString() : line.hash)
  }
  return found
}

test('a line may be spread over any number of chunks', async () => {
  expect(await lines(['a', '', 'b\nc', 'd', '\n', '\ne'])).toEqual(['ab', 'cd', '', 'e'])
})

test('the line feed at the end of a file begins no line', async () => {
  expect(await lines(['a\n'])).toEqual(['a'])
  expect(await lines([])).toEqual([])
})

test('a line that is too long is passed over, and keeps its number and its hash', async () => {
  expect(await lines(['123', '456\n12345\n', '1234567'], 5)).toEqual([
    hashOf(Buffer.from('123456')),
    '12345',
    hashOf(Buffer.from('1234567')),
  ])
})
