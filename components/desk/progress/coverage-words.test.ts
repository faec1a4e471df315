import { expect, test } from 'vitest'
import { percent, sayBlocks, sayLeft, sayPosts } from './coverage-words'

const coverage = {
  blocks: { own: 100, byPattern: 900, wrong: 20, open: 3_000 },
  uses: { own: 4_000, byPattern: 2_000, wrong: 50, open: 1_950 },
  posts: { covered: 12, partly: 300, none: 5, wrong: 3 },
  openPatterns: 1_200,
  openUses: 2_000,
  next: [
    { verdicts: 100, uses: 860 },
    { verdicts: 1_200, uses: 2_000 },
  ],
  countedAt: '2026-05-01T10:00:00.000Z',
}

test('coverage is said of blocks, of posts, and of what is left', () => {
  expect(sayBlocks(coverage)).toBe(
    'Of 4,020 distinct blocks, 1,000 are approved: 75 % of what posts say.',
  )
  expect(sayPosts(coverage)).toBe(
    'Of 320 posts, 12 have all blocks approved, 300 some and 5 none; 3 have a wrong one. Each still needs its own decision.',
  )
  expect(sayLeft(coverage, 310)).toBe(
    'Block by block 1,200 verdicts are left, post by post 310 decisions. The next 100 verdicts cover 43 % of all that is open.',
  )
  expect(sayLeft({ ...coverage, openPatterns: 0 }, 1)).toBe(
    'No block is without a verdict. Left post by post: 1 decision.',
  )
})

test('a few are never said to be none, nor almost all to be all', () => {
  expect([percent(0, 9), percent(1, 1_000), percent(999, 1_000), percent(9, 9)]).toEqual([
    ...['0 %', 'under 1 %', 'over 99 %', '100 %'],
  ])
})
