import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { inTransaction } from '@/lib/db/transaction'
import type { RevisionStatus, Visibility } from '@/lib/posts/post'
import { dropPosts } from '@/lib/posts/write.store'
import { expectedClusters, keptClusters } from '../testing/cluster-check'
import { makePosts } from '../testing/make-posts'
import { rewrite } from '../testing/rewrite'
import { clusterPending } from './pending.store'

const POSTS = 10

beforeEach(() => truncate('Post', 'Revision', 'ChangeSet', 'ClusterPending', 'CommonBlock'))

/** Posts of these blocks. */
async function makeTexts(texts: number[][]) {
  const posts = (await makePosts(texts.map(() => ({})))).map(({ postId }) => postId)
  await rewrite(posts.map((postId, at) => ({ postId, blocks: texts[at] ?? [] })))
  return posts
}

const range = (length: number, from = 1) => Array.from({ length }, (_, at) => from + at)

const standing = (postId: number) =>
  db.post.findUniqueOrThrow({ where: { id: postId }, select: { nearCopyOfId: true } })
const set = (id: number, data: { status?: RevisionStatus; visibility?: Visibility }) =>
  db.post.update({ where: { id }, data, select: { id: true } })

test('the best reviewed post stands for its near copies, and another when that changes', async () => {
  const [one = 0, other = 0, apart = 0] = await makeTexts([range(10), range(10, 2), range(10, 50)])
  await clusterPending()
  expect(await keptClusters()).toEqual({ copies: [[other, one]], sizes: [[one, 2]] })
  await set(other, { status: 'reviewed' })
  expect(await clusterPending()).toMatchObject({ ids: expect.arrayContaining([one, other]) })
  expect(await keptClusters()).toEqual({ copies: [[one, other]], sizes: [[other, 2]] })
  expect(await standing(apart)).toEqual({ nearCopyOfId: null })
})

test('removed and private posts are in no cluster, nor is one that went', async () => {
  const [one = 0, two = 0, three = 0] = await makeTexts([range(10), range(10), range(10)])
  await clusterPending()
  expect(await keptClusters()).toMatchObject({ sizes: [[one, 3]] })
  await set(one, { visibility: 'private' })
  await clusterPending()
  expect(await keptClusters()).toEqual({ copies: [[three, two]], sizes: [[two, 2]] })
  await inTransaction((sql) => dropPosts(sql, [two]))
  await clusterPending()
  expect(await keptClusters()).toEqual({ copies: [], sizes: [] })
})

test('posts that an editor keeps apart are not clustered again, until that is taken back', async () => {
  const [one = 0, two = 0] = await makeTexts([range(10), range(10)])
  await clusterPending()
  const change = { kind: 'place', personName: 'Ed', total: 1 } as const
  for (const id of ['the-change', 'the-undo'])
    await db.changeSet.create({ data: { id, ...change } })
  await db.keptApart.create({ data: { postId: two, otherId: one, changeSetId: 'the-change' } })
  await clusterPending()
  expect(await keptClusters()).toEqual({ copies: [], sizes: [] })
  await rewrite([{ postId: one, blocks: range(11) }])
  await clusterPending()
  expect(await keptClusters()).toEqual({ copies: [], sizes: [] })
  await db.keptApart.updateMany({ data: { takenBackId: 'the-undo' } })
  await clusterPending()
  expect(await keptClusters()).toMatchObject({ sizes: [[one, 2]] })
})

test('a change that touches nothing of it is not looked at, and what is pending is asked for once', async () => {
  await makeTexts([range(10), range(10)])
  await clusterPending()
  await pool.query(`update "Post" set title = 'new', "changedAt" = now()`)
  expect(await db.clusterPending.count()).toBe(0)
  expect(await clusterPending()).toEqual({ ids: [], isAll: false })
})

test('a comparison of all that broke off is begun anew', async () => {
  await makeTexts([range(10), range(10)])
  await pool.query('delete from "ClusterPending"')
  await pool.query('insert into "ClusterPending" ("postId") values (null)')
  expect(await clusterPending()).toMatchObject({ isAll: true })
  expect(await keptClusters()).toEqual(await expectedClusters())
  expect(await db.clusterPending.count()).toBe(0)
})

/** Something done to a post; numbers choose among what is there. */
const Act = fc.record({
  what: fc.constantFrom('rewrite', 'rewrite', 'judge', 'hide', 'show', 'keep', 'unkeep', 'drop'),
  which: fc.nat(POSTS - 1),
  other: fc.nat(POSTS - 1),
  blocks: fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { minLength: 2, maxLength: 11 }),
})
type Act = typeof Act extends fc.Arbitrary<infer Value> ? Value : never

async function perform({ what, which, other, blocks }: Act, posts: number[]) {
  const [postId = 0, otherId = 0] = [posts[which], posts[other]]
  const pair = { postId: Math.min(postId, otherId), otherId: Math.max(postId, otherId) }
  const statuses = ['drafted', 'expanded', 'reviewed'] as const
  const deeds: Record<Act['what'], () => Promise<unknown>> = {
    rewrite: () => rewrite([{ postId, blocks }]),
    judge: () =>
      db.post.updateMany({
        where: { id: postId },
        data: { status: statuses[other % 3] ?? 'drafted' },
      }),
    hide: () => db.post.updateMany({ where: { id: postId }, data: { visibility: 'private' } }),
    show: () => db.post.updateMany({ where: { id: postId }, data: { visibility: 'public' } }),
    keep: async () => {
      if (
        postId !== otherId &&
        (await db.post.count({ where: { id: { in: [postId, otherId] } } })) === 2
      )
        await db.keptApart.createMany({
          data: { ...pair, changeSetId: 'kept-set' },
          skipDuplicates: true,
        })
    },
    unkeep: () => db.keptApart.deleteMany({ where: pair }),
    drop: () => inTransaction((sql) => dropPosts(sql, [postId])),
  }
  await deeds[what]()
}

test('whatever happens to posts, keeping up gives what comparing all of them anew would', async () => {
  let clustered = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { minLength: 8 }), {
        minLength: POSTS,
        maxLength: POSTS,
      }),
      fc.array(fc.array(Act, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
      async (texts, bursts) => {
        await truncate('Post', 'Revision', 'ChangeSet', 'ClusterPending', 'CommonBlock')
        await db.changeSet.create({
          data: { id: 'kept-set', kind: 'place', personName: 'Ed', total: 1 },
        })
        const posts = await makeTexts(texts)
        await pool.query('insert into "ClusterPending" ("postId") values (null)')
        await clusterPending()
        for (const burst of bursts) {
          for (const act of burst) await perform(act, posts)
          expect(await clusterPending()).toMatchObject({ isAll: false })
          const kept = await keptClusters()
          expect(kept).toEqual(await expectedClusters())
          clustered += kept.copies.length
        }
      },
    ),
    { numRuns: 40, interruptAfterTimeLimit: 25_000 },
  )
  expect(clustered).toBeGreaterThan(50)
})
