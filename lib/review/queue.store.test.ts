import { afterEach, expect, test } from 'vitest'
import { truncate } from '@/lib/db/testing/truncate'
import { listAwaiting } from './queue.store'
import { readCursor } from './queue-cursor'
import { makePosts } from './testing/make-posts'

afterEach(async () => {
  await truncate('Post', 'Revision')
})

async function listAll() {
  const pages: number[][] = []
  for (let next: string | null = 'start'; next !== null; ) {
    const page = await listAwaiting(readCursor(next))
    pages.push(page.rows.map(({ id }) => id))
    next = page.next
  }
  return pages
}

test('the queue is what is not reviewed, and what needs a person', async () => {
  const [drafted, expanded, , flagged] = await makePosts([
    { status: 'drafted' },
    { status: 'expanded' },
    { status: 'reviewed' },
    { status: 'reviewed', needsHumanReview: true },
  ])
  expect(await listAll()).toEqual([[drafted?.postId, expanded?.postId, flagged?.postId]])
})

test('what was never reviewed comes first, then the oldest review', async () => {
  const [recent, never, old, alsoRecent] = await makePosts([
    { lastReviewed: '2026-02-01' },
    {},
    { lastReviewed: '2024-12-31' },
    { lastReviewed: '2026-02-01' },
  ])
  const order = [never, old, recent, alsoRecent].map((post) => post?.postId)
  expect(await listAll()).toEqual([order])
})

test('a row says what the reviewer chooses by', async () => {
  await makePosts([{ version: '2.0.1', lastReviewed: '2025-06-30', needsHumanReview: true }])
  const { rows } = await listAwaiting(null)
  expect(rows).toMatchObject([
    { status: 'drafted', version: '2.0.1', lastReviewed: '2025-06-30', needsHumanReview: true },
  ])
})

test('fifty a page, each post on exactly one, across the border of never and once reviewed', async () => {
  const posts = await makePosts([
    ...Array.from({ length: 70 }, () => ({})),
    ...Array.from({ length: 40 }, () => ({ lastReviewed: '2025-05-05' })),
  ])
  const pages = await listAll()
  expect(pages.map((page) => page.length)).toEqual([50, 50, 10])
  expect(pages.flat()).toEqual(posts.map(({ postId }) => postId))
})

test('a page that is exactly full is the last', async () => {
  await makePosts(Array.from({ length: 50 }, () => ({})))
  expect((await listAwaiting(null)).next).toBeNull()
})

test('an empty archive has an empty queue', async () => {
  expect(await listAwaiting(null)).toEqual({ rows: [], next: null })
})
