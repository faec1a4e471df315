import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { inTransaction } from '@/lib/db/transaction'
import { findPostById } from '@/lib/posts/store'
import { findLastOwn, listDecisions } from '../decisions/trail.store'
import { receiptOf } from '../receipt'
import { judge, undo } from '../testing/judging'
import { makePost, makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { rewrite, rewriteActOf, takeBack, textOf } from '../testing/rewriting'
import { checkTrail, readBeginnings } from '../testing/trail-check'
import { rewritePosts } from './rewrite.store'

let ann: Awaited<ReturnType<typeof makePerson>>
let eve: typeof ann

beforeAll(async () => {
  ann = await makePerson('Ann')
  eve = await makePerson('Eve', 'editor')
})

afterEach(() => truncate('Post', 'Revision', 'ChangeSet'))

async function look(postId: number) {
  const post = await findPostById(postId)
  if (!post) throw new Error('There is no such post.')
  return post
}

const receipt = async (postId: number) => receiptOf(await look(postId), new Date()).kind

async function makeReviewed() {
  const { postId } = await makePost({ stack: 'go services', version: '1.0.0' })
  await judge(postId, ann, 'reviewed')
  return postId
}

test('a new text is a revision with its author and reason, and is what readers see', async () => {
  const { postId } = await makePost({ version: '1.2.0', status: 'expanded' })
  const made = await rewrite(postId, eve, 'one\ntwo', { note: 'it was short' })
  expect(made).toMatchObject({ number: 2, decisionId: null })
  expect(await db.revision.findUnique({ where: { id: made.revisionId } })).toMatchObject({
    ...{ origin: 'edit', note: 'it was short', personId: eve.id, personName: 'Eve', number: 2 },
  })
  expect(await look(postId)).toMatchObject({
    ...{ title: 'Rewritten', status: 'expanded', version: '1.2.0', needsHumanReview: false },
    ...{ revisionId: made.revisionId, words: 2 },
  })
})

test('a reviewed post with a new text is reviewed no longer, and the trail says who did that', async () => {
  const beginnings = await readAfter(() => makePost({ version: '1.0.0' }))
  const [postId = 0] = beginnings.keys()
  await judge(postId, ann, 'reviewed')
  const { revisionId, decisionId } = await rewrite(postId, eve, 'one')
  expect(await look(postId)).toMatchObject({
    ...{ status: 'expanded', needsHumanReview: true, version: '1.0.2' },
  })
  expect(await db.decision.findUnique({ where: { id: decisionId ?? 0 } })).toMatchObject({
    ...{ from: 'reviewed', to: 'expanded', revisionId, personName: 'Eve', note: 'why' },
  })
  expect(await receipt(postId)).toBe('changed')
  await checkTrail(beginnings)
})

async function readAfter(work: () => Promise<unknown>) {
  await work()
  return readBeginnings()
}

test('a fix keeps a review where policy says so: of the new text, with its day, and by who made it', async () => {
  const postId = await makeReviewed()
  const { lastReviewed } = await look(postId)
  const { revisionId } = await rewrite(postId, eve, 'one', { origin: 'fix', keepsReview: true })
  expect(await look(postId)).toMatchObject({
    ...{ status: 'reviewed', lastReviewed, version: '1.0.2', revisionId },
  })
  expect(await receipt(postId)).toBe('unchanged')
  expect((await listDecisions(postId)).map(({ from, to }) => [from, to])).toEqual([
    ['reviewed', 'reviewed'],
    ['drafted', 'reviewed'],
  ])
})

test('an edit never keeps a review', async () => {
  const postId = await makeReviewed()
  await rewrite(postId, eve, 'one', { keepsReview: true })
  expect(await look(postId)).toMatchObject({ status: 'expanded' })
})

test('of two who rewrite the same text, the second one is told', async () => {
  const { postId, revisionId } = await makePost({})
  const asked = [{ postId, baseRevisionId: revisionId, revision: textOf('x') }]
  const outcomes = await Promise.all(
    [ann, eve].map((person) =>
      inTransaction((sql) => rewritePosts(sql, asked, rewriteActOf(person))),
    ),
  )
  expect(outcomes.flatMap(({ made }) => made)).toHaveLength(1)
  expect(outcomes.flatMap(({ skipped }) => skipped)).toEqual([{ postId, why: 'rewritten' }])
  expect(await db.revision.count({ where: { postId } })).toBe(2)
})

test('taken back, a post reads and stands as before, and its review is true of its text', async () => {
  const beginnings = await readAfter(() => makePost({ version: '1.0.0' }))
  const [postId = 0] = beginnings.keys()
  await judge(postId, ann, 'reviewed')
  const before = await look(postId)
  const { revisionId } = await rewrite(postId, eve, 'one', { origin: 'fix' })
  const { made } = await takeBack(revisionId, eve)
  expect(made).toMatchObject([{ postId, number: 3 }])
  const { title, blocks, status, version, lastReviewed } = before
  expect(await look(postId)).toMatchObject({ title, blocks, status, version, lastReviewed })
  expect(await receipt(postId)).toBe('unchanged')
  await checkTrail(beginnings)
})

test('what was rewritten or decided on since is not taken back, and named', async () => {
  const posts = (await makePosts([{}, {}, {}])).map(({ postId }) => postId)
  const [first = 0, second = 0, third = 0] = posts
  const made = []
  for (const postId of posts) made.push((await rewrite(postId, eve, 'one')).revisionId)
  await rewrite(first, ann, 'two')
  await judge(second, ann, 'reviewed')
  const outcomes = []
  for (const revisionId of made) outcomes.push(await takeBack(revisionId, eve))
  expect(outcomes.flatMap(({ skipped }) => skipped)).toEqual([
    { postId: first, why: 'rewritten' },
    { postId: second, why: 'decided' },
  ])
  expect(outcomes[2]?.made).toMatchObject([{ postId: third }])
})

test('the decision that came with a text cannot be taken back without it', async () => {
  const postId = await makeReviewed()
  const { decisionId } = await rewrite(postId, eve, 'one')
  expect(await undo(decisionId ?? 0, eve)).toEqual({ status: 'skipped', why: 'rewritten' })
  expect((await listDecisions(postId))[0]).toMatchObject({ mayUndo: false })
  expect(await findLastOwn(eve.id)).toBeNull()
  expect(await look(postId)).toMatchObject({ status: 'expanded' })
})

test('lists, terms and counts follow the new text', async () => {
  const { postId } = await makePost({ stack: 'counted services', status: 'reviewed' })
  const stack = () => db.term.findFirst({ where: { slug: 'counted-services' } })
  expect(await stack()).toMatchObject({ postCount: 1, reviewedCount: 1 })
  await rewrite(postId, eve, 'one')
  expect(await stack()).toMatchObject({ postCount: 0, reviewedCount: 0 })
})
