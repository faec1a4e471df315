import { beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { coverPending } from '@/lib/review/blocks/pending.store'
import { checkCounts } from '@/lib/review/blocks/testing/check-counts'
import { clusterPending } from '@/lib/review/duplicates/pending.store'
import { applyExpiry, retryExpiry } from '@/lib/review/policies/apply.store'
import { markDue } from '@/lib/review/policies/due.store'
import { expectedClusters, keptClusters } from '@/lib/review/testing/cluster-check'
import { makePosts } from '@/lib/review/testing/make-posts'
import { failedJobs, parked, retryAll } from './testing/jobs'
import { poison } from './testing/poison'

const day = new Date('2026-03-01')
const texts = Array.from({ length: 12 }, (_, at) => `Shared ${at}.`)

let posts: number[] = []
let bad = 0

async function make(reviewed = {}) {
  const made = await makePosts(
    [0, 1, 2, 3, 4].map((at) => ({ texts: [...texts, `Own ${at}.`], ...reviewed })),
  )
  posts = made.map(({ postId }) => postId)
  bad = posts[2] ?? 0
}

beforeEach(() =>
  truncate(
    'Post',
    'Revision',
    'Block',
    'FailedJob',
    'SearchPending',
    'CoveragePending',
    'ClusterPending',
  ),
)

const good = () => posts.filter((id) => id !== bad)

test('coverage: a post, a verdict or a block that cannot be counted is parked, the others are counted', async () => {
  await make()
  const { blocks } = await db.revision.findFirstOrThrow({ where: { postId: bad } })
  const own = blocks.at(-1) ?? 0
  const tree = await db.block.findUniqueOrThrow({ where: { id: own }, select: { tree: true } })
  await pool.query(`update "Block" set tree = 'null' where id = $1`, [own])
  await coverPending()
  expect(await failedJobs()).toMatchObject([
    { queue: 'coverage', postId: bad, attempts: 3, code: null },
  ])
  expect(
    (await db.postCoverage.findMany({ orderBy: { postId: 'asc' } })).map(({ postId }) => postId),
  ).toEqual(good())
  await pool.query('update "Block" set tree = $2 where id = $1', [own, JSON.stringify(tree.tree)])
  await retryAll()
  await coverPending()
  await checkCounts()

  const mendPost = await poison('PostCoverage', `NEW."postId" = ${bad}`)
  const mendNote = await poison('CoveragePending', `NEW."postId" = ${posts[4]}`)
  const ofLast = await lastBlock(posts[4])
  await pool.query('insert into "CoveragePending" ("blockId") values ($1), ($2)', [ofLast, own])
  await pool.query('insert into "CoveragePending" ("postId") values ($1), ($2)', [bad, posts[0]])
  await coverPending()
  expect(await failedJobs()).toEqual([
    { queue: 'coverage', ...parked(null) },
    { queue: 'coverage', ...parked(bad) },
  ])
  await mendPost()
  await mendNote()
  await retryAll()
  await coverPending()
  expect(await failedJobs()).toEqual([])
  await checkCounts()
})

const lastBlock = async (postId = 0) =>
  (await db.revision.findFirstOrThrow({ where: { postId } })).blocks.at(-1) ?? 0

test.each([
  ['one by one', ''],
  ['all compared anew', 'insert into "ClusterPending" ("postId") values (null)'],
])('near copies, %s: a post that cannot be kept is parked, the others are', async (_, note) => {
  await make()
  const mend = await poison(
    'Post',
    `TG_OP = 'UPDATE' and NEW.id = ${bad} and NEW."nearCopyOfId" is distinct from OLD."nearCopyOfId"`,
  )
  if (note) await pool.query(note)
  await clusterPending()
  const leader = posts[0] ?? 0
  expect((await keptClusters()).copies).toEqual(
    good()
      .slice(1)
      .map((id) => [id, leader]),
  )
  expect(await failedJobs()).toEqual([{ queue: 'nearCopies', ...parked(bad) }])
  await mend()
  await retryAll()
  await clusterPending()
  expect(await keptClusters()).toEqual(await expectedClusters())
  expect(await failedJobs()).toEqual([])
})

test('expired reviews: a post that cannot be marked is parked, the others are marked, and nobody who looks at a queue notices', async () => {
  await make({ status: 'reviewed', lastReviewed: '2026-01-01' })
  await pool.query(`update "Post" set "dueOn" = '2026-02-01'`)
  const mend = await poison('Post', `NEW.id = ${bad} and NEW."isDue"`)
  while ((await markDue(day)) > 0);
  expect(await due()).toEqual(good())
  expect(await failedJobs()).toEqual([{ queue: 'expiredReviews', ...parked(bad) }])
  expect(await markDue(day)).toBe(0)
  await mend()
  await pool.query(`update "Post" set "dueOn" = '2026-02-02' where id = $1`, [bad])
  while ((await markDue(day)) > 0);
  expect(await due()).toEqual(posts)
  expect(await failedJobs()).toEqual([])
})

const due = async () =>
  (
    await db.post.findMany({ where: { isDue: true }, orderBy: { id: 'asc' }, select: { id: true } })
  ).map(({ id }) => id)

test('expiry policy: a post that cannot get its new day is parked, the others get theirs', async () => {
  await make({ status: 'reviewed', lastReviewed: '2026-01-01' })
  await pool.query('update "ReviewPolicy" set "expiryMonths" = 1, "appliedThrough" = 0')
  const mend = await poison('Post', `NEW.id = ${bad} and NEW."dueOn" is distinct from OLD."dueOn"`)
  await applyExpiry(day)
  await retryExpiry(day)
  expect(await due()).toEqual(good())
  expect(await failedJobs()).toEqual([{ queue: 'expiryPolicy', ...parked(bad) }])
  await mend()
  await retryAll()
  await retryExpiry(day)
  expect(await due()).toEqual(posts)
  expect(await failedJobs()).toEqual([])
})
