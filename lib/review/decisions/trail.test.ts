import { beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { actOf, judge, undo } from '../testing/judging'
import { makePost } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { listRules, saveRule } from './rules.store'
import { findLastOwn, findReviewed, listDecisions } from './trail.store'
import { undoDecision } from './undo.store'

let ann: Awaited<ReturnType<typeof makePerson>>
let bea: typeof ann

beforeAll(async () => {
  ann = await makePerson('Ann')
  bea = await makePerson('Bea')
})

const readPost = async (id: number) => {
  const { changedAt: _, ...post } = await db.post.findUniqueOrThrow({ where: { id } })
  return post
}

test.each([
  'update "Decision" set note = note',
  'delete from "Decision"',
  'truncate "Decision"',
  'truncate "Post" cascade',
  'update "ChangeSet" set note = note',
  'delete from "ChangeSet"',
])('nobody can %s', async (query) => {
  await expect(pool.query(query)).rejects.toThrow(/append-only/)
})

test('a post that was decided on cannot be removed', async () => {
  const { postId } = await makePost({})
  await judge(postId, ann, 'expanded')
  await expect(db.post.delete({ where: { id: postId } })).rejects.toThrow(/Decision_postId_fkey/)
})

test.each([
  [{ status: 'drafted', version: '0.9' }, 'reviewed'],
  [
    { status: 'reviewed', version: 'x', needsHumanReview: true, lastReviewed: '2025-01-02' },
    'reviewed',
  ],
  [{ status: 'reviewed', version: '7', lastReviewed: '2025-01-02' }, 'drafted'],
  [{ status: 'expanded', version: '1.2.3', needsHumanReview: true }, 'reviewed'],
] as const)('taking back restores %j exactly as it was', async (standing, to) => {
  const { postId } = await makePost(standing)
  const before = await readPost(postId)
  const made = await judge(postId, ann, to)

  expect(await undo(made.decisionId, bea)).toMatchObject({ status: 'undone' })
  expect(await readPost(postId)).toEqual(before)
  expect(await listDecisions(postId)).toMatchObject([
    { number: 2, undoes: 1, personName: 'Bea', mayUndo: true },
    { number: 1, isUndone: true, mayUndo: false },
  ])
})

test('what was taken back can be brought back', async () => {
  const { postId } = await makePost({})
  const made = await judge(postId, ann, 'reviewed')
  const after = await readPost(postId)
  const undone = await undo(made.decisionId, ann)
  if (undone.status === 'skipped') throw new Error(undone.why)

  await undo(undone.made.decisionId, ann)
  expect(await readPost(postId)).toEqual(after)
})

test('a decision is taken back once, however often that is asked at the same time', async () => {
  const { postId } = await makePost({})
  const { decisionId } = await judge(postId, ann, 'reviewed')
  const outcomes = await Promise.all([1, 2, 3].map(() => undo(decisionId, ann)))
  expect(outcomes.filter(({ status }) => status === 'undone')).toHaveLength(1)
  expect(outcomes).toContainEqual({ status: 'skipped', why: 'decided' })
})

test('what was decided on since stays, and so does what is older than 30 days', async () => {
  const { postId } = await makePost({})
  const first = await judge(postId, ann, 'expanded')
  const last = await judge(postId, bea, 'reviewed')
  expect(await undo(first.decisionId, ann)).toEqual({ status: 'skipped', why: 'decided' })

  const later = new Date(Date.now() + 31 * 24 * 60 * 60_000)
  expect(await undo(last.decisionId, ann, later)).toEqual({ status: 'skipped', why: 'tooLate' })
  expect(await undo(999_999, ann)).toEqual({ status: 'skipped', why: 'gone' })
})

test('who may not decide may not take back', async () => {
  const { postId } = await makePost({})
  const { decisionId } = await judge(postId, ann, 'expanded')
  const nobody = { ...actOf(ann), role: null }
  expect(await undoDecision(decisionId, nobody)).toEqual({ status: 'skipped', why: 'notAllowed' })
})

test('the last own decision is the latest that is not taken back', async () => {
  const cyd = await makePerson('Cyd')
  expect(await findLastOwn(cyd.id)).toBeNull()
  const [one, two] = [await makePost({}), await makePost({})]
  await judge(one.postId, cyd, 'expanded')
  const last = await judge(two.postId, cyd, 'reviewed')
  expect(await findLastOwn(cyd.id)).toMatchObject({ decisionId: last.decisionId, to: 'reviewed' })
  await undo(last.decisionId, cyd)
  expect(await findLastOwn(cyd.id)).toMatchObject({ postId: one.postId })
})

test('the revision that was reviewed last is known, unless that was taken back', async () => {
  const { postId, revisionId } = await makePost({})
  expect(await findReviewed(postId)).toBeNull()
  const { decisionId } = await judge(postId, ann, 'reviewed')
  expect(await findReviewed(postId)).toEqual({ id: revisionId, number: 1 })
  await undo(decisionId, ann)
  expect(await findReviewed(postId)).toBeNull()
})

test('what policy gives to nobody any more is taken back by nobody', async () => {
  const alma = await makePerson('Alma', 'admin')
  const { postId } = await makePost({ status: 'drafted' })
  const made = await judge(postId, ann, 'expanded')
  const rules = await listRules()
  const rule = rules.find(({ from, to }) => from === 'drafted' && to === 'expanded')
  if (!rule) throw new Error('There is no such rule.')
  await saveRule({ ...rule, role: null })
  for (const person of [ann, alma])
    expect(await undo(made.decisionId, person)).toEqual({ status: 'skipped', why: 'notAllowed' })

  await saveRule({ ...rule, role: 'admin' })
  expect(await undo(made.decisionId, ann)).toEqual({ status: 'skipped', why: 'notAllowed' })
  const undone = await undo(made.decisionId, alma)
  expect(undone.status).toBe('undone')
  await saveRule(rule)
})
