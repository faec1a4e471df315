import { beforeAll, expect, test } from 'vitest'
import { addPerson } from '@/lib/auth/people'
import { db } from '@/lib/db/client'
import type { Move } from './store'
import { decide, listDecisions } from './store'
import { makePost } from './testing/make-posts'

const ann = { id: '', name: 'Ann' }
const bea = { id: '', name: 'Bea' }
// In Kathmandu, where these tests run, it is the second of March already.
const lateOnTheFirst = new Date('2026-03-01T23:30:00Z')

beforeAll(async () => {
  for (const person of [ann, bea])
    person.id = await addPerson({
      ...person,
      email: `${person.name}@alphanode.test`,
      role: 'reviewer',
      password: 'correct horse',
    })
})

const draft = { status: 'drafted', version: '1.4.5', needsHumanReview: true } as const
const review = { from: 'drafted', to: 'reviewed', note: 'Read and tried.' } as const
type Reading = Pick<Move, 'postId' | 'revisionId'>

const judge = (post: Reading, move: Partial<Move> = {}) =>
  decide({ ...review, person: ann, at: lateOnTheFirst, ...post, ...move })
const readPost = (id: number) => db.post.findUniqueOrThrow({ where: { id } })

test('a review raises the version, is dated today in UTC and answers the call for a person', async () => {
  const post = await makePost(draft)
  const decided = await judge(post)

  expect(decided).toMatchObject({ status: 'reviewed', version: '1.4.6' })
  expect(await readPost(post.postId)).toMatchObject({
    slug: decided?.slug,
    status: 'reviewed',
    version: '1.4.6',
    lastReviewed: new Date('2026-03-01'),
    needsHumanReview: false,
    changedAt: lateOnTheFirst,
  })
})

test('a decision leaves a row that says who, when, from what to what, and why', async () => {
  const post = await makePost(draft)
  await judge(post)

  expect(await db.decision.findMany({ where: { postId: post.postId } })).toMatchObject([
    {
      ...review,
      ...post,
      version: '1.4.6',
      personId: ann.id,
      personName: 'Ann',
      decidedAt: lateOnTheFirst,
    },
  ])
})

test('any other move leaves the day of the last review and the call for a person alone', async () => {
  const post = await makePost({ ...draft, lastReviewed: '2025-01-02' })
  await judge(post, { to: 'expanded' })

  expect(await readPost(post.postId)).toMatchObject({
    status: 'expanded',
    version: '1.4.6',
    lastReviewed: new Date('2025-01-02'),
    needsHumanReview: true,
  })
})

test('of two reviewers who decide at the same time, exactly one does', async () => {
  const post = await makePost(draft)
  const outcomes = await Promise.all([
    judge(post, { person: ann }),
    judge(post, { person: bea, to: 'expanded' }),
    judge(post, { person: bea }),
  ])

  expect(outcomes.filter(Boolean)).toHaveLength(1)
  expect(await db.decision.count({ where: { postId: post.postId } })).toBe(1)
  expect((await readPost(post.postId)).version).toBe('1.4.6')
})

test('of two reviewers who confirm the same reviewed post, exactly one does', async () => {
  const post = await makePost({ ...draft, status: 'reviewed' })
  const confirm = { from: 'reviewed', to: 'reviewed' } as const
  const outcomes = await Promise.all([judge(post, confirm), judge(post, confirm)])

  expect(outcomes.filter(Boolean)).toHaveLength(1)
  expect(await judge(post, confirm)).toBeNull()
  expect((await readPost(post.postId)).version).toBe('1.4.6')
})

test('a decision on a revision or a status that is no longer there changes nothing', async () => {
  const post = await makePost(draft)
  const before = await readPost(post.postId)

  expect(await judge(post, { revisionId: post.revisionId + 1_000 })).toBeNull()
  expect(await judge(post, { from: 'expanded' })).toBeNull()
  expect(await readPost(post.postId)).toEqual(before)
  expect(await listDecisions(post.postId)).toEqual([])
})

test('a move that is not in the table changes nothing', async () => {
  const post = await makePost({ ...draft, status: 'reviewed', needsHumanReview: false })
  expect(await judge(post, { from: 'reviewed', to: 'drafted' })).toBeNull()
  expect(await listDecisions(post.postId)).toEqual([])
})

test('when the decision cannot be recorded, the post does not move either', async () => {
  const post = await makePost(draft)
  await expect(judge(post, { note: 'no \0 in PostgreSQL' })).rejects.toThrow()
  expect((await readPost(post.postId)).status).toBe('drafted')
})

test('decisions are listed newest first, and keep the name of a person who has left', async () => {
  const post = await makePost(draft)
  await judge(post, { to: 'expanded', person: bea })
  const later = new Date(lateOnTheFirst.getTime() + 60_000)
  await judge(post, { from: 'expanded', note: '', at: later })
  await db.person.delete({ where: { id: bea.id } })

  expect(await listDecisions(post.postId)).toMatchObject([
    { from: 'expanded', to: 'reviewed', personName: 'Ann', decidedAt: later.toISOString() },
    { from: 'drafted', to: 'expanded', personName: 'Bea' },
  ])
})
