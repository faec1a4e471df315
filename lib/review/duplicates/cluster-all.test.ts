import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterAll, countBlocks } from './cluster-all'
import { isNear, probesOf } from './near'
import type { Shape } from './shape'
import { Apart, areNear, byRank, saysEnough, toShape } from './shape'

/** Few blocks and posts of some of them, so that many are near each other. */
const Post = fc.record({
  standing: fc.nat(4),
  words: fc.nat(3),
  blocks: fc.oneof(
    fc.uniqueArray(fc.nat(11), { maxLength: 12 }),
    fc.nat(11).map((left) => Array.from({ length: 12 }, (_, at) => at).filter((at) => at !== left)),
  ),
})
const Archive = fc.record({
  posts: fc.array(Post, { maxLength: 25 }),
  apart: fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 5 }),
})

const shapesOf = (posts: { standing: number; words: number; blocks: number[] }[]) =>
  posts.map((post, id) => toShape({ id, ...post }))

/** By comparing all pairs. */
function bruteForce(shapes: Shape[], apart: Apart) {
  const standing: Shape[] = []
  const copies = new Map<number, number>()
  for (const shape of shapes.filter(saysEnough).sort(byRank)) {
    const first = standing.find((other) => areNear(shape, other) && !apart.has(shape.id, other.id))
    if (first) copies.set(shape.id, first.id)
    else standing.push(shape)
  }
  return copies
}

test('clusters are those that comparing all pairs gives', async () => {
  let clustered = 0
  await fc.assert(
    fc.asyncProperty(Archive, async ({ posts, apart: pairs }) => {
      const shapes = shapesOf(posts)
      const apart = new Apart(pairs)
      const copies = await clusterAll(shapes, countBlocks(shapes), apart)
      expect(copies).toEqual(bruteForce(shapes, apart))
      clustered += copies.size
    }),
    { numRuns: 500 },
  )
  expect(clustered).toBeGreaterThan(200)
})

test('near is more than 0.8 of what two posts say together', () => {
  expect(isNear(8, 9, 9)).toBe(false) // 8 of 10
  expect(isNear(9, 10, 10)).toBe(true) // 9 of 11
  expect(isNear(4, 4, 5)).toBe(false)
  expect(isNear(5, 5, 6)).toBe(true)
})

test('the probes are enough: more than 0.8 of a post cannot miss all of them', () => {
  for (let size = 1; size < 200; size += 1) {
    const missable = size - (Math.floor(0.8 * size + 1e-9) + 1)
    expect(probesOf(size)).toBe(missable + 1)
  }
})

test('a post stands by how it is reviewed, then by what it says, then by its age', async () => {
  const blocks = Array.from({ length: 20 }, (_, at) => at)
  const shapes = [
    toShape({ id: 1, standing: 3, words: 9, blocks: [...blocks, 20] }),
    toShape({ id: 2, standing: 0, words: 1, blocks }),
    toShape({ id: 3, standing: 0, words: 1, blocks }),
    toShape({ id: 4, standing: 0, words: 2, blocks }),
  ]
  const copies = await clusterAll(shapes, countBlocks(shapes), new Apart())
  expect(copies).toEqual(
    new Map([
      [2, 4],
      [3, 4],
      [1, 4],
    ]),
  )
})

test('posts of one or two blocks are in no cluster', async () => {
  const shapes = [1, 2, 3].map((id) => toShape({ id, standing: 3, words: 1, blocks: [7, 8, 8] }))
  expect(await clusterAll(shapes, countBlocks(shapes), new Apart())).toEqual(new Map())
})
