import { expect, test } from 'vitest'
import { shares } from './shares'

const percents = (postCount: number, reviewedCount: number, expandedCount: number) =>
  shares({ postCount, reviewedCount, expandedCount }).map(({ percent }) => percent)

test('what is neither reviewed nor expanded is drafted', () => {
  expect(shares({ postCount: 8, reviewedCount: 2, expandedCount: 4 })).toEqual([
    { status: 'reviewed', count: 2, width: 25, percent: '25%' },
    { status: 'expanded', count: 4, width: 50, percent: '50%' },
    { status: 'drafted', count: 2, width: 25, percent: '25%' },
  ])
})

test('a few are never said to be none, nor almost all to be all', () => {
  expect(percents(10_000, 1, 0)).toEqual(['<1%', '0%', '>99%'])
  expect(percents(10_000, 10_000, 0)).toEqual(['100%', '0%', '0%'])
})

test('an empty list has nothing to divide', () => {
  expect(shares({ postCount: 0, reviewedCount: 0, expandedCount: 0 })).toMatchObject([
    { width: 0, percent: '0%' },
    { width: 0, percent: '0%' },
    { width: 0, percent: '0%' },
  ])
})
