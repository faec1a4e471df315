import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { dueOn } from '@/lib/posts/expiry'
import { findPostById } from '@/lib/posts/store'
import { isDrawn } from '../decisions/verdict'
import { judge, undo } from '../testing/judging'
import { makePost, makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { applyExpiry } from './apply.store'
import { markDue } from './due.store'
import { catchUpDue } from './keep-up'
import {
  readPolicies,
  saveExpiryMonths,
  saveNearCopies,
  saveSecondReviewShare,
  saveTermExpiry,
} from './store'

let ann: Awaited<ReturnType<typeof makePerson>>
let bea: typeof ann

beforeAll(async () => {
  ann = await makePerson('Ann')
  bea = await makePerson('Bea')
})

afterEach(async () => {
  await truncate('Post', 'Revision', 'Term')
  await saveExpiryMonths(null)
  await saveSecondReviewShare(0)
})

const reviewed = (lastReviewed: string) => ({ status: 'reviewed' as const, lastReviewed })
const readPost = (id: number) => db.post.findUniqueOrThrow({ where: { id } })
const dayOf = async (id: number) => (await readPost(id)).dueOn?.toISOString().slice(0, 10) ?? null
const at = new Date('2026-03-16T12:00:00Z')

test('a changed policy gives every reviewed post its day, the shortest time that applies', async () => {
  const posts = await makePosts([
    reviewed('2025-01-31'),
    { ...reviewed('2025-01-31'), stack: 'Go' },
    { ...reviewed('2025-01-31'), stack: 'Go', problem: 'Slow builds' },
    { status: 'drafted', lastReviewed: '2025-01-31' },
  ])
  await saveExpiryMonths(12)
  await saveTermExpiry({ kind: 'stack', slug: 'go' }, 13)
  await saveTermExpiry({ kind: 'problem', slug: 'slow-builds' }, 1)
  expect((await readPolicies()).isBeingApplied).toBe(true)
  await applyExpiry(at)

  const days = await Promise.all(posts.map(({ postId }) => dayOf(postId)))
  expect(days).toEqual(['2026-01-31', '2026-01-31', '2025-02-28', null])
  expect(await readPolicies()).toMatchObject({
    isBeingApplied: false,
    expiryMonths: 12,
    expiries: [
      { term: { kind: 'stack', slug: 'go' }, months: 13 },
      { term: { kind: 'problem', slug: 'slow-builds' }, months: 1 },
    ],
  })
  await saveExpiryMonths(null)
  await applyExpiry(at)
  expect(await dayOf(posts[0]?.postId ?? 0)).toBeNull()
  expect(await saveTermExpiry({ kind: 'stack', slug: 'nothing' }, 1)).toBe(false)
})

test('PostgreSQL and the rest of the code add months alike', async () => {
  const days = ['2024-01-31', '2024-02-29', '2025-08-31', '2025-12-30', '2026-03-16']
  for (const months of [1, 6, 11, 12, 25]) {
    const posts = await makePosts(days.map(reviewed))
    await saveExpiryMonths(months)
    await applyExpiry(at)
    const applied = await Promise.all(posts.map(({ postId }) => dayOf(postId)))
    expect(applied).toEqual(days.map((day) => dueOn(day, months)))
  }
})

test('a review gives its post a day by the policy of now, and so does an import', async () => {
  await saveExpiryMonths(6)
  const { postId } = await makePost({})
  await judge(postId, ann, 'reviewed', { at })
  expect(await dayOf(postId)).toBe('2026-09-16')
  const imported = await makePost(reviewed('2020-01-01'))
  expect(await readPost(imported.postId)).toMatchObject({
    dueOn: new Date('2020-07-01'),
    isDue: true,
  })
})

test('a post that falls due is marked, can be reviewed again, and then is not due any more', async () => {
  await saveExpiryMonths(1)
  const { postId } = await makePost({})
  await judge(postId, ann, 'reviewed', { at: new Date('2026-01-01') })
  await db.post.update({ where: { id: postId }, data: { isDue: false } })
  expect(await markDue(new Date('2026-01-31'))).toBe(0)
  expect(await markDue(new Date('2026-02-01'))).toBe(1)
  expect((await readPost(postId)).isDue).toBe(true)
  const again = await judge(postId, ann, 'reviewed', { at: new Date() })
  expect(await readPost(postId)).toMatchObject({ isDue: false, awaitsSecond: false })
  await undo(again.decisionId, ann)
  expect(await readPost(postId)).toMatchObject({
    isDue: true,
    lastReviewed: new Date('2026-01-01'),
  })
})

test('a day that has come is marked though nobody looks', async () => {
  const { postId } = await makePost({ status: 'reviewed' })
  const { postId: other } = await makePost({ status: 'reviewed' })
  const now = Date.now()
  const day = 86_400_000
  await db.post.update({ where: { id: postId }, data: { dueOn: new Date(now - day) } })
  await db.post.update({ where: { id: other }, data: { dueOn: new Date(now + 2 * day) } })
  await catchUpDue()
  expect([(await readPost(postId)).isDue, (await readPost(other)).isDue]).toEqual([true, false])
})

test('a drawn post waits for a second person, who is not the first', async () => {
  await saveSecondReviewShare(100)
  const { postId } = await makePost({})
  await judge(postId, ann, 'reviewed')
  expect(await readPost(postId)).toMatchObject({ status: 'reviewed', awaitsSecond: true })

  await expect(judge(postId, ann, 'reviewed')).rejects.toThrow('ownReview')
  const second = await judge(postId, bea, 'reviewed')
  expect((await readPost(postId)).awaitsSecond).toBe(false)
  await undo(second.decisionId, bea)
  expect((await readPost(postId)).awaitsSecond).toBe(true)
  await expect(judge(postId, ann, 'reviewed')).rejects.toThrow('ownReview')
  await judge(postId, bea, 'expanded')
  expect((await readPost(postId)).awaitsSecond).toBe(false)
})

test('a near copy’s page is told what the policy of now is', async () => {
  const [one, copy] = await makePosts([reviewed('2026-01-01'), reviewed('2026-01-01')])
  if (!one || !copy) throw new Error('No posts were made.')
  await db.post.update({ where: { id: copy.postId }, data: { nearCopyOfId: one.postId } })
  for (const policy of ['noindex', 'canonical'] as const) {
    await saveNearCopies(policy)
    const { nearCopies } = await readPolicies()
    const page = await findPostById(copy.postId)
    expect([nearCopies, page?.nearCopy?.policy]).toEqual([policy, policy])
  }
  expect((await findPostById(one.postId))?.nearCopy).toBeNull()
})

test('the draw is by the text: the same every time, and a share of many', () => {
  const drawn = (share: number) =>
    Array.from({ length: 2_000 }, (_, id) => isDrawn({ id, revisionId: id + 7, share }))
  expect(drawn(20)).toEqual(drawn(20))
  const count = drawn(20).filter(Boolean).length
  expect(count).toBeGreaterThan(330)
  expect(count).toBeLessThan(470)
  expect(drawn(0)).not.toContain(true)
  expect(drawn(100)).not.toContain(false)
})
