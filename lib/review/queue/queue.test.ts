import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { coverPending } from '../blocks/pending.store'
import { judge } from '../testing/judging'
import { makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { readViewText } from './filter'
import { readPlace } from './order'
import { countQueue, findPlace, listQueue } from './store'

let ann: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  ann = await makePerson('Ann')
})

afterEach(() => truncate('Post', 'Revision', 'Term', 'PostCoverage'))

const asking = () => ({ personId: ann.id, now: new Date() })
const ids = (posts: ({ postId: number } | undefined)[]) => posts.map((post) => post?.postId)

async function listAll(text = '') {
  const view = readViewText(text)
  const pages: number[][] = []
  for (let next: string | null = 'start'; next !== null; ) {
    const page = await listQueue(view, readPlace(view.sort, next), asking())
    pages.push(page.rows.map(({ id }) => id))
    next = page.next
  }
  return pages
}

test('without a filter the queue is what is not reviewed, needs a person, is due, or awaits a second', async () => {
  const posts = await makePosts([
    { status: 'drafted' },
    { status: 'expanded' },
    { status: 'reviewed' },
    { status: 'reviewed', needsHumanReview: true },
    { status: 'reviewed' },
    { status: 'reviewed' },
  ])
  const [, , , , due, second] = ids(posts)
  await db.post.update({ where: { id: due ?? 0 }, data: { dueOn: new Date('2026-01-01') } })
  await db.post.update({ where: { id: second ?? 0 }, data: { awaitsSecond: true } })
  expect(await listAll()).toEqual([ids(posts.toSpliced(2, 1))])
  expect(await listAll('due=1')).toEqual([[due]])
  expect(await listAll('second=1')).toEqual([[second]])
})

test('a removed post is in no queue', async () => {
  const [there] = await makePosts([{}, { visibility: 'removed' }])
  expect(await listAll('status=any')).toEqual([[there?.postId]])
})

test('what was never reviewed comes first, then the oldest review', async () => {
  const [recent, never, old, alsoRecent] = await makePosts([
    { lastReviewed: '2026-02-01' },
    {},
    { lastReviewed: '2024-12-31' },
    { lastReviewed: '2026-02-01' },
  ])
  expect(await listAll()).toEqual([ids([never, old, recent, alsoRecent])])
})

test('the other orders are most read first, and most at risk first', async () => {
  const [unknown, most, some] = await makePosts([
    { quality: 10 },
    { viewCount: 900, quality: 90 },
    { viewCount: 9, quality: 10 },
  ])
  expect(await listAll('sort=read')).toEqual([ids([most, some, unknown])])
  expect(await listAll('sort=risk')).toEqual([ids([some, most, unknown])])
})

test.each([
  ['stack=go', [0, 3]],
  ['problem=slow-builds', [1]],
  ['tool=make', [0, 2]],
  ['tool=make&stack=go', [0]],
  ['difficulty=hard', [2]],
  ['below=50', [1, 2]],
  ['status=any&age=30', [3, 4]],
  ['status=any&age=never', [0, 1, 2]],
  ['status=reviewed', [3, 4]],
  ['status=expanded', [2]],
  ['human=1', [3]],
  ['status=any', [0, 1, 2, 3, 4]],
  ['stack=nothing', []],
  ['contradictions=1', [3]],
])('the filter %s', async (text, found) => {
  const posts = await makePosts([
    { stack: 'Go', tools: ['make', 'git'] },
    { stack: 'Rust', problem: 'Slow builds', quality: 20 },
    { status: 'expanded', tools: ['make'], difficulty: 'hard', quality: 49 },
    { status: 'reviewed', needsHumanReview: true, stack: 'Go', lastReviewed: '2025-01-01' },
    { status: 'reviewed', quality: 50, lastReviewed: '2025-01-01' },
  ])
  expect((await listAll(text)).flat()).toEqual(found.map((at) => posts[at]?.postId))
  expect(await countQueue(readViewText(text).filter, asking())).toBe(found.length)
})

test('mine is what the person asking decided on', async () => {
  const posts = await makePosts([{}, {}])
  await judge(posts[1]?.postId ?? 0, ann, 'reviewed')
  expect(await listAll('status=any&mine=1')).toEqual([[posts[1]?.postId]])
  const other = { personId: 'someone', now: new Date() }
  expect(await countQueue(readViewText('status=any&mine=1').filter, other)).toBe(0)
})

test.each(['', 'sort=read', 'sort=risk', 'sort=unlocks'])(
  '%s: fifty a page, each post on exactly one',
  async (text) => {
    const posts = await makePosts([
      ...Array.from({ length: 40 }, () => ({})),
      ...Array.from({ length: 30 }, () => ({ viewCount: 5 })),
      ...Array.from({ length: 40 }, () => ({ lastReviewed: '2025-05-05', quality: 3 })),
    ])
    await coverPending()
    const pages = await listAll(text)
    expect(pages.map((page) => page.length)).toEqual([50, 50, 10])
    expect(pages.flat().sort((a, b) => a - b)).toEqual(ids(posts))
  },
)

test('a page that is exactly full is the last', async () => {
  await makePosts(Array.from({ length: 50 }, () => ({})))
  expect((await listQueue(readViewText(''), null, asking())).next).toBeNull()
})

test.each(['never_1', '2026-13-45_1', '_1', '5', '5_99999999999', "1'_2"])(
  'a place like %s is the start',
  (text) => {
    for (const sort of ['oldest', 'read', 'risk', 'unlocks'] as const)
      expect(readPlace(sort, text)).toBeNull()
  },
)

test('a place is of its order alone', () => {
  expect(readPlace('oldest', '2026-03-01_42')).toEqual({ key: '2026-03-01', id: 42 })
  expect(readPlace('oldest', '-infinity_42')).toEqual({ key: '-infinity', id: 42 })
  expect(readPlace('risk', '-1_42')).toEqual({ key: '-1', id: 42 })
  expect(readPlace('risk', '2026-03-01_42')).toBeNull()
  expect(readPlace('read', '99999999999_42')).toBeNull()
})

test('a post that is opened by itself has its place in the queue too', async () => {
  const [one, two] = await makePosts([{}, {}])
  const place = await findPlace('oldest', one?.postId ?? 0)
  expect(place).toEqual({ key: '-infinity', id: one?.postId })
  expect((await listQueue(readViewText(''), place, asking())).rows).toMatchObject([
    { id: two?.postId },
  ])
  expect(await findPlace('risk', 999_999)).toBeNull()
})
