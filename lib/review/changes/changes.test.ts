import { afterEach, beforeAll, expect, test } from 'vitest'
import type { StaleNotice } from '@/lib/cache/stale-notice'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { truncate } from '@/lib/db/testing/truncate'
import { inTransaction } from '@/lib/db/transaction'
import { selectAll, startReview, startTakingBack } from '../testing/bulk'
import { judge, undo } from '../testing/judging'
import { makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { doBatch } from './batch.store'
import { takeChange } from './progress.store'
import { resumeChangeSets, runChangeSet } from './run'

let ann: Awaited<ReturnType<typeof makePerson>>
let bea: typeof ann
let told: StaleNotice[] = []
const tell = async (notice: StaleNotice) => {
  told.push(notice)
}

beforeAll(async () => {
  ann = await makePerson('Ann')
  bea = await makePerson('Bea')
})

afterEach(async () => {
  told = []
  await truncate('Post', 'Revision', 'Selection', 'ChangeSet')
})

const start = async (actor = ann, text = 'status=drafted') =>
  startReview(actor, await selectAll(actor, text))
const startTaking = (id: string, actor = ann) => startTakingBack(actor, id)

const anEdit = {
  number: 2,
  origin: 'edit',
  hash: 'b'.repeat(64),
  title: '',
  lead: '',
  blocks: [],
  metadata: {},
} satisfies Omit<Prisma.RevisionUncheckedCreateInput, 'postId'>
const drafts = async (count: number) =>
  (await makePosts(Array.from({ length: count }, () => ({})))).map(({ postId }) => postId)
const progressOf = (changeSetId: string) =>
  db.changeProgress.findUniqueOrThrow({ where: { changeSetId } })
const skipsOf = (changeSetId: string) =>
  db.changeSkip.findMany({ where: { changeSetId }, select: { postId: true, why: true } })
const snapshot = () =>
  db.post.findMany({ orderBy: { id: 'asc' }, omit: { changedAt: true, isDue: true } })

test('all of a selection is changed, except what changed meanwhile, which is named; undo brings exactly that back', async () => {
  const posts = await drafts(2_300)
  const before = await snapshot()
  const id = await start()
  const meanwhile = posts.filter((_, at) => at % 500 === 7)
  for (const post of meanwhile) await judge(post, bea, 'drafted')
  const theirs = await snapshot()
  await runChangeSet(id, tell)

  expect(await progressOf(id)).toMatchObject({ state: 'finished', done: 2_295, skipped: 5 })
  expect(await skipsOf(id)).toEqual(meanwhile.map((postId) => ({ postId, why: 'decided' })))
  expect(await db.post.count({ where: { status: 'reviewed' } })).toBe(2_295)
  expect(await db.decision.count({ where: { changeSetId: id, personName: 'Ann' } })).toBe(2_295)

  const [late = 0] = posts
  await judge(late, bea, 'expanded')
  const lateState = await db.post.findUniqueOrThrow({
    where: { id: late },
    omit: { changedAt: true, isDue: true },
  })
  const taking = await startTaking(id, bea)
  await runChangeSet(taking, tell)
  expect(await progressOf(taking)).toMatchObject({ state: 'finished', done: 2_294, skipped: 1 })
  expect(await skipsOf(taking)).toEqual([{ postId: late, why: 'decided' }])
  const expected = before.map((post, at) => (meanwhile.includes(post.id) ? theirs[at] : post))
  expect(await snapshot()).toEqual(expected.with(0, lateState))
})

test('what was rewritten, removed, is no more, or may not go there is named too', async () => {
  const [rewritten = 0, gone = 0, flagged = 0, fine = 0, removed = 0] = (
    await makePosts([{}, {}, { status: 'reviewed' }, {}, {}])
  ).map(({ postId }) => postId)
  const id = await start(ann, 'status=any')
  const { id: revisionId } = await db.revision.create({ data: { ...anEdit, postId: rewritten } })
  await db.post.update({ where: { id: rewritten }, data: { revisionId } })
  await db.post.delete({ where: { id: gone } })
  await db.post.update({ where: { id: removed }, data: { visibility: 'removed' } })
  await runChangeSet(id, tell)

  expect(await skipsOf(id)).toEqual([
    { postId: rewritten, why: 'rewritten' },
    { postId: gone, why: 'gone' },
    { postId: flagged, why: 'notAllowed' },
    { postId: removed, why: 'moved' },
  ])
  expect((await db.post.findUniqueOrThrow({ where: { id: fine } })).status).toBe('reviewed')
})

test('a run that dies goes on where it stood, and does nothing twice', async () => {
  await drafts(2_500)
  const id = await start()
  await inTransaction((sql) => doBatch(sql, id))
  const broken = inTransaction(async (sql) => {
    await doBatch(sql, id)
    throw new Error('The power failed.')
  })
  await expect(broken).rejects.toThrow('The power failed.')
  expect(await progressOf(id)).toMatchObject({ state: 'running', done: 1_000, position: 1_000 })

  await Promise.all([runChangeSet(id, tell), runChangeSet(id, tell)])
  await runChangeSet(id, tell)
  expect(await progressOf(id)).toMatchObject({ state: 'finished', done: 2_500, skipped: 0 })
  expect(await db.decision.count()).toBe(2_500)
})

test('while one process runs a change set, others leave it alone', async () => {
  await drafts(1)
  const id = await start()
  const end = await takeChange(id)
  await runChangeSet(id, tell)
  expect(await progressOf(id)).toMatchObject({ state: 'running', done: 0 })
  await end?.()
  await resumeChangeSets()
  await expect.poll(() => progressOf(id)).toMatchObject({ state: 'finished', done: 1 })
})

test('a failure is kept, and the change set can go on', async () => {
  await drafts(1)
  const id = await start()
  let isDown = true
  const fails = async () => {
    if (isDown) throw new Error('Nobody hears.')
  }
  await expect(runChangeSet(id, fails)).rejects.toThrow('Nobody hears.')
  expect(await progressOf(id)).toMatchObject({ state: 'stopped', done: 1 })
  isDown = false
  await runChangeSet(id, fails)
  expect(await progressOf(id)).toMatchObject({ state: 'finished', failure: null, done: 1 })
})

test('pages that went stale are named, or everything at once when they are many', async () => {
  const [post = 0] = await drafts(1)
  const { slug } = await db.post.findUniqueOrThrow({ where: { id: post } })
  await runChangeSet(await start(), tell)
  expect(told).toEqual([{ slugs: [slug] }])

  told = []
  await drafts(1_001)
  await runChangeSet(await start(), tell)
  expect(told).toEqual([{ all: true }])
})

test('what a single undo took back already is named when its change set is taken back', async () => {
  const [post = 0] = await drafts(2)
  const id = await start()
  await runChangeSet(id, tell)
  const decision = await db.decision.findFirstOrThrow({ where: { postId: post } })
  await undo(decision.id, bea)
  const taking = await startTaking(id)
  await runChangeSet(taking, tell)
  expect(await progressOf(taking)).toMatchObject({ done: 1, skipped: 1 })
})

test('who lost their role while their change is being made changes nothing more', async () => {
  const cyd = await makePerson('Cyd')
  const [post = 0] = await drafts(1)
  const id = await start(cyd)
  await db.appointment.delete({ where: { personId: cyd.id } })
  await runChangeSet(id, tell)
  expect(await skipsOf(id)).toEqual([{ postId: post, why: 'notAllowed' }])
})
