import { expect, test } from 'vitest'
import { Random } from './random'

test('the numbers are those of sfc32 on any machine', () => {
  const random = new Random(1, 2, 3)
  expect([random.next(), random.next(), random.next()]).toEqual([3987121759, 92551270, 1122162139])
})

test('neighbouring seeds, posts and purposes have nothing in common', () => {
  const firsts = [
    [1, 1, 1],
    [2, 1, 1],
    [1, 2, 1],
    [1, 1, 2],
  ].map(([seed = 0, number = 0, stream = 0]) => new Random(seed, number, stream).next())
  expect(new Set(firsts).size).toBe(4)
})

test('every number in a range turns up about as often as any other', () => {
  const random = new Random(1, 1, 1)
  const seen = [0, 0, 0, 0, 0]
  for (let draw = 0; draw < 50_000; draw += 1) {
    const number = random.between(3, 7) - 3
    seen[number] = (seen[number] ?? 0) + 1
  }
  expect(seen).toHaveLength(5)
  for (const count of seen) expect(Math.abs(count - 10_000)).toBeLessThan(400)
})

test('some of a list are different members of it, and never more than there are', () => {
  const random = new Random(1, 1, 1)
  expect(new Set(random.some(['a', 'b', 'c', 'd'], 3)).size).toBe(3)
  expect(random.some(['a', 'b'], 5).toSorted()).toEqual(['a', 'b'])
})
