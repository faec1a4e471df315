import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { actOf, read, undo } from '../testing/judging'
import { makePost } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import type { Judgement, Reading } from './decide.store'
import { decide } from './decide.store'
import { listDecisions } from './trail.store'

let ann: Awaited<ReturnType<typeof makePerson>>
let bea: typeof ann
// In Kathmandu, where these tests run, it is the second of March already.
const lateOnTheFirst = new Date('2026-03-01T23:30:00Z')

beforeAll(async () => {
  ann = await makePerson('Ann')
  bea = await makePerson('Bea')
})

const draft = { status: 'drafted', version: '1.4.5', needsHumanReview: true } as const
const review = { to: 'reviewed', note: 'Read and tried.' } as const

const judge = (reading: Reading, more: Partial<Judgement> = {}) =>
  decide(reading, { ...actOf(ann, lateOnTheFirst), ...review, ...more })
const readPost = (id: number) => db.post.findUniqueOrThrow({ where: { id } })

async function makeRead(standing: Parameters<typeof makePost>[0]) {
  const { postId } = await makePost(standing)
  return read(postId)
}

test('a review raises the version, is dated today in UTC and answers the call for a person', async () => {
  const post = await makeRead(draft)
  const outcome = await judge(post)

  expect(outcome).toMatchObject({
    status: 'decided',
    made: { postId: post.postId, number: 1, left: { status: 'reviewed', version: '1.4.6' } },
  })
  expect(await readPost(post.postId)).toMatchObject({
    status: 'reviewed',
    version: '1.4.6',
    lastReviewed: new Date('2026-03-01'),
    needsHumanReview: false,
    changedAt: lateOnTheFirst,
  })
})

test('a decision leaves a row that says who, when, what was found, what was left, and why', async () => {
  const post = await makeRead({ ...draft, lastReviewed: '2025-01-02' })
  await judge(post)

  expect(await db.decision.findMany({ where: { postId: post.postId } })).toMatchObject([
    {
      number: 1,
      revisionId: post.revisionId,
      from: 'drafted',
      fromVersion: '1.4.5',
      fromLastReviewed: new Date('2025-01-02'),
      fromNeedsHumanReview: true,
      ...review,
      version: '1.4.6',
      lastReviewed: new Date('2026-03-01'),
      needsHumanReview: false,
      personId: ann.id,
      personName: 'Ann',
      decidedAt: lateOnTheFirst,
    },
  ])
})

test('a move to expanded leaves the day of the last review and the call for a person alone', async () => {
  const post = await makeRead({ ...draft, lastReviewed: '2025-01-02' })
  await judge(post, { to: 'expanded' })

  expect(await readPost(post.postId)).toMatchObject({
    status: 'expanded',
    version: '1.4.6',
    lastReviewed: new Date('2025-01-02'),
    needsHumanReview: true,
  })
})

test.each(['drafted', 'expanded', 'reviewed'] as const)(
  'a %s post that needs work is drafted, calls for a person, and says why',
  async (status) => {
    const post = await makeRead({ status })
    await judge(post, { to: 'drafted', reason: 'outdated' })

    expect(await readPost(post.postId)).toMatchObject({ status: 'drafted', needsHumanReview: true })
    expect(await listDecisions(post.postId)).toMatchObject([{ to: 'drafted', reason: 'outdated' }])
  },
)

test('without a reason nothing is sent back', async () => {
  const post = await makeRead({ status: 'expanded' })
  expect(await judge(post, { to: 'drafted' })).toEqual({ status: 'skipped', why: 'notAllowed' })
  expect(await listDecisions(post.postId)).toEqual([])
})

test('of two reviewers who decide at the same time, exactly one does, and the others are told why', async () => {
  const post = await makeRead(draft)
  const outcomes = await Promise.all([
    judge(post),
    judge(post, { person: bea, to: 'expanded' }),
    judge(post, { person: bea }),
  ])

  expect(outcomes.map(({ status }) => status).sort()).toEqual(['decided', 'skipped', 'skipped'])
  expect(outcomes).toContainEqual({ status: 'skipped', why: 'decided' })
  expect(await db.decision.count({ where: { postId: post.postId } })).toBe(1)
  expect((await readPost(post.postId)).version).toBe('1.4.6')
})

test('of two reviewers who confirm the same reviewed post, exactly one does', async () => {
  const post = await makeRead({ ...draft, status: 'reviewed' })
  const outcomes = await Promise.all([judge(post), judge(post)])

  expect(outcomes.map(({ status }) => status).sort()).toEqual(['decided', 'skipped'])
  expect(await judge(await read(post.postId))).toEqual({ status: 'skipped', why: 'notAllowed' })
})

test.each([
  [{ revisionId: 999_999 }, 'rewritten'],
  [{ status: 'expanded' }, 'decided'],
  [{ version: '1.4.4' }, 'decided'],
  [{ postId: 999_999 }, 'gone'],
] as const)(
  'a decision on what has %j, which is not there, changes nothing',
  async (change, why) => {
    const post = await makeRead(draft)
    const before = await readPost(post.postId)

    expect(await judge({ ...post, ...change })).toEqual({ status: 'skipped', why })
    expect(await readPost(post.postId)).toEqual(before)
    expect(await listDecisions(post.postId)).toEqual([])
  },
)

test('a post that was removed is not judged, but a decision made before can be taken back', async () => {
  const post = await makeRead(draft)
  const before = await judge(post, { to: 'expanded' })
  await db.post.update({ where: { id: post.postId }, data: { visibility: 'removed' } })
  expect(await judge(await read(post.postId))).toEqual({ status: 'skipped', why: 'moved' })
  expect(
    before.status === 'decided' && (await undo(before.made.decisionId, ann, lateOnTheFirst)),
  ).toMatchObject({
    status: 'undone',
  })
})

test('when the decision cannot be recorded, the post does not move either', async () => {
  const post = await makeRead(draft)
  await expect(judge(post, { note: 'no \0 in PostgreSQL' })).rejects.toThrow()
  expect((await readPost(post.postId)).status).toBe('drafted')
})

test('decisions are listed newest first, and keep the name of a person who has left', async () => {
  const post = await makeRead(draft)
  await judge(post, { to: 'expanded', person: bea })
  await judge(await read(post.postId), { note: '', at: new Date() })
  await db.person.delete({ where: { id: bea.id } })

  expect(await listDecisions(post.postId)).toMatchObject([
    { number: 2, from: 'expanded', to: 'reviewed', personName: 'Ann', mayUndo: true },
    { number: 1, from: 'drafted', to: 'expanded', personName: 'Bea', mayUndo: false },
  ])
})
