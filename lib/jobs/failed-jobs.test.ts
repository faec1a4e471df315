import { beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { inTransaction } from '@/lib/db/transaction'
import { makePosts } from '@/lib/review/testing/make-posts'
import { indexPosts } from '@/lib/search/index-posts.store'
import { indexPending } from '@/lib/search/pending.store'
import { listFailedJobs } from './store'
import { failedJobs, parked, retryAll } from './testing/jobs'
import { poison } from './testing/poison'

let posts: number[] = []
let bad = 0

beforeEach(async () => {
  await truncate('Post', 'Revision', 'Block', 'FailedJob', 'SearchPending')
  posts = (await makePosts([{}, {}, {}, {}, {}])).map(({ postId }) => postId)
  bad = posts[2] ?? 0
})

const indexed = async () =>
  (
    await pool.query<{ postId: number }>(
      'select "postId", vector::text, title::text, status, "termIds" from "PostSearch" order by "postId"',
    )
  ).rows

test('search: a post that cannot be indexed is parked, the others are found; mended and retried, it is found too', async () => {
  const mend = await poison('PostSearch', `NEW."postId" = ${bad}`)
  await indexPending()
  expect((await indexed()).map(({ postId }) => postId)).toEqual(posts.filter((id) => id !== bad))
  expect(await failedJobs()).toEqual([{ queue: 'search', ...parked(bad) }])
  await indexPending()
  expect(await failedJobs()).toEqual([{ queue: 'search', ...parked(bad) }])
  await mend()
  await retryAll()
  await indexPending()
  const kept = await indexed()
  await inTransaction((sql) => indexPosts(sql, posts))
  expect(kept).toEqual(await indexed())
  expect(kept).toHaveLength(5)
  expect(await failedJobs()).toEqual([])
})

test('a parked post is retried when it is written again, and forgotten when it is deleted', async () => {
  const mend = await poison('PostSearch', `NEW."postId" in (${bad}, ${posts[3]})`)
  await indexPending()
  expect((await failedJobs()).map(({ postId }) => postId)).toEqual([bad, posts[3]])
  await mend()
  await pool.query('update "Post" set title = $2 where id = $1', [bad, 'Written again'])
  await pool.query('delete from "Post" where id = $1', [posts[3]])
  await indexPending()
  expect(await failedJobs()).toEqual([])
  expect((await indexed()).map(({ postId }) => postId)).toEqual(posts.filter((_, at) => at !== 3))
})

test.each(['40P01', '40001', '55P03', '53100', '53300', '08006', '57P01', '25006', '42883'])(
  'an error of the surroundings (%s) is never counted against a post',
  async (code) => {
    const mend = await poison('PostSearch', `NEW."postId" = ${bad}`, code)
    await expect(indexPending()).rejects.toThrow('poisoned')
    expect(await failedJobs()).toEqual([])
    expect(await db.searchPending.count()).toBe(5)
    await mend()
    await indexPending()
    expect(await indexed()).toHaveLength(5)
  },
)

test('what may go better later is retried by itself, later each time, and then parked', async () => {
  const mend = await poison('PostSearch', `NEW."postId" = ${bad}`, '57014')
  const waits: (number | null)[] = []
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const start = Date.now()
    await indexPending()
    const [job] = await failedJobs()
    expect(job?.attempts).toBe(attempt)
    waits.push(job?.retryAt ? Math.round((job.retryAt.getTime() - start) / 60_000) : null)
    await retryAll()
  }
  expect(waits).toEqual([1, 5, null])
  await mend()
  await indexPending()
  expect(await failedJobs()).toEqual([])
  expect(await indexed()).toHaveLength(5)
})

test('the desk lists failed jobs with their posts, page by page', async () => {
  await pool.query(
    `insert into "FailedJob" (queue, subject, "postId", error) select 'indexNow', 'slug-' || n, $1, 'why' from generate_series(1, 60) n`,
    [bad],
  )
  const first = await listFailedJobs(0)
  expect([first.total, first.rows.length]).toEqual([60, 50])
  expect(first.rows[0]).toMatchObject({ subject: 'slug-1', post: { id: bad }, attempts: 1 })
  const second = await listFailedJobs(first.next ?? 0)
  expect([second.rows.length, second.rows[9]?.subject, second.next]).toEqual([10, 'slug-60', null])
})
