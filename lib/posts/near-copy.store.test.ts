import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { makePosts } from '@/lib/review/testing/make-posts'
import { listNearCopies } from './near-copy.store'
import { findPostById } from './store'

let ids: number[] = []

beforeAll(async () => {
  ids = (await makePosts(Array.from({ length: 1_010 }, () => ({})))).map(({ postId }) => postId)
})

afterEach(() => {
  vi.restoreAllMocks()
})

const standFor = (id: number, copies: number[]) =>
  db.post.updateMany({ where: { id: { in: copies } }, data: { nearCopyOfId: id } })

const slugOf = async (id: number) =>
  (await db.post.findUniqueOrThrow({ where: { id }, select: { slug: true } })).slug

async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(pool, 'query')
  await work()
  return asked.mock.calls.length
}

test('a post is read with two queries, and a near copy with one more', async () => {
  const [one = 0, other = 0] = ids
  await standFor(one, [other])
  expect(await countQueries(() => findPostById(one))).toBe(2)
  vi.restoreAllMocks()
  expect(await countQueries(() => findPostById(other))).toBe(3)
})

test('the near copies of posts are known by name, and of very many that there are', async () => {
  const [one = 0, other = 0, third = 0, ...rest] = ids
  await standFor(one, [other, third])
  const slug = await slugOf(one)
  expect(await listNearCopies([slug, await slugOf(other)])).toEqual([
    await slugOf(other),
    await slugOf(third),
  ])
  expect(await listNearCopies([await slugOf(third)])).toEqual([])
  await standFor(one, rest)
  expect(await listNearCopies([slug])).toBeNull()
})
