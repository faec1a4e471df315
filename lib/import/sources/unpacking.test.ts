import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { idsOf, post, readPiped, reasonsOf } from './testing'
import { zipOf } from './testing-archives'

test('a gzip file is read as what it holds, its members one after the other', async () => {
  const members = Buffer.concat([gzipSync(post('a')), gzipSync(post('b')), Buffer.alloc(512)])
  const items = await readPiped(members, {}, 10)
  expect(idsOf(items)).toEqual(['a', 'b'])
  expect(items[1]?.where).toBe('standard input:2')
})

test('of a gzip file that is cut off, the lines before are kept', async () => {
  const lines = Array.from({ length: 2_000 }, (_, at) => post(`p-${at}`)).join('')
  const whole = gzipSync(lines)
  const items = await readPiped(whole.subarray(0, -100))
  expect(items.length).toBeGreaterThan(100)
  expect(idsOf(items)[0]).toBe('p-0')
  expect(items.at(-1)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('ends too early'),
  })
  const [reason] = reasonsOf(await readPiped(Buffer.concat([whole, Buffer.from('more')])))
  expect(reason).toMatch(/damaged|follows/)
})

test('a gzip bomb is stopped early and its memory stays flat', async () => {
  const bomb = gzipSync(Buffer.alloc(192 * 1024 ** 2, 'x'))
  const before = process.memoryUsage().rss
  const items = await readPiped(bomb, { largestPage: 1e12, longestLine: 1e12 })
  expect(reasonsOf(items)).toEqual([expect.stringContaining('more than 200 times its size')])
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 ** 2)
})

test('a bomb in a zip archive is refused by its name, and the next entry is read', async () => {
  const bomb = zipOf([
    { path: 'bomb.txt', text: Buffer.alloc(32 * 1024 ** 2, 'x') },
    { path: 'b.jsonl', text: post('b') },
  ])
  const items = await readPiped(bomb, { largestPage: 1e12 })
  expect(idsOf(items)).toEqual(['refused', 'b'])
  expect(items[0]).toMatchObject({
    where: 'standard input/bomb.txt',
    reason: expect.stringMatching(/200 times its size.*raise --largest-ratio/),
  })
})

test('what all archives unpack to together has a limit', async () => {
  const two = zipOf([
    { path: 'a.jsonl', text: post('a') + post('b') },
    { path: 'c.jsonl', text: post('c') },
  ])
  const items = await readPiped(two, { largestUnpacked: 120 })
  expect(idsOf(items)).toEqual(['a', 'b', 'refused'])
  expect(reasonsOf(items)[0]).toContain('raise --largest-unpacked')
})
