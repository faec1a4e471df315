import { afterEach, beforeAll, expect, test } from 'vitest'
import { truncate } from '@/lib/db/testing/truncate'
import { judge, undo } from '../testing/judging'
import { makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { rewrite } from '../testing/rewriting'
import { paceOf } from './pace'
import { countAwaiting, listAges, listShares, listWeeks } from './store'

let ann: Awaited<ReturnType<typeof makePerson>>
const friday = new Date('2026-03-20T12:00:00Z')

beforeAll(async () => {
  ann = await makePerson('Ann')
})

afterEach(() => truncate('Post', 'Revision', 'Term'))

const reviewed = (lastReviewed: string) => ({ status: 'reviewed' as const, lastReviewed })

test('shares are told by stack, the largest first, what has none last, and nothing of what was removed', async () => {
  await makePosts([
    { stack: 'Go' },
    {},
    {},
    { stack: 'Rust', status: 'expanded' },
    { stack: 'Rust', status: 'reviewed' },
    { stack: 'Rust', visibility: 'private' },
    { stack: 'Rust', visibility: 'removed' },
  ])
  expect(await listShares()).toEqual([
    { stack: 'Rust', drafted: 1, expanded: 1, reviewed: 1 },
    { stack: 'Go', drafted: 1, expanded: 0, reviewed: 0 },
    { stack: null, drafted: 2, expanded: 0, reviewed: 0 },
  ])
  expect(await countAwaiting()).toBe(5)
})

test('a week begins on Monday in UTC, and one without decisions is there too', async () => {
  const [one = 0, two = 0] = (await makePosts([{}, {}])).map(({ postId }) => postId)
  await judge(one, ann, 'reviewed', { at: new Date('2026-03-15T23:59:59Z') })
  await judge(two, ann, 'expanded', { at: new Date('2026-03-16T00:00:00Z') })
  const last = await judge(two, ann, 'reviewed', { at: friday })
  await undo(last.decisionId, ann, friday)
  await rewrite(one, ann, 'what takes a review with it is nobody’s reading', { at: friday })

  expect(await listWeeks(3, friday)).toEqual([
    { monday: '2026-03-02', decisions: 0, reviewed: 0, takenBack: 0 },
    { monday: '2026-03-09', decisions: 1, reviewed: 1, takenBack: 0 },
    { monday: '2026-03-16', decisions: 2, reviewed: 1, takenBack: 1 },
  ])
})

test('the ages of reviews are told in steps, and those without a day apart', async () => {
  await makePosts(
    ['2026-03-20', '2026-03-21', '2025-12-21', '2025-12-20', '2024-01-01', '2001-01-01'].map(
      reviewed,
    ),
  )
  await makePosts([{ ...reviewed('2026-03-20'), visibility: 'removed' }])
  await makePosts([{ status: 'reviewed' }, { lastReviewed: '2026-01-01' }])
  const { ages, unknown } = await listAges(friday)
  expect(ages.map(({ count }) => count)).toEqual([3, 1, 0, 0, 0, 1, 1])
  expect(ages.at(-1)).toEqual({ from: 36, to: null, count: 1 })
  expect(unknown).toBe(1)
})

test('the pace is that of the last four whole weeks', () => {
  const weeks = [90, 4, 4, 8, 8, 1].map((count) => ({
    ...{ monday: '', decisions: count, reviewed: count, takenBack: 0 },
  }))
  expect(paceOf(weeks, 13)).toEqual({ perWeek: 6, left: 13, weeksLeft: 3 })
  expect(paceOf([], 13)).toEqual({ perWeek: 0, left: 13, weeksLeft: null })
})
