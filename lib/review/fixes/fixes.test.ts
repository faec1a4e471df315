import { afterEach, beforeAll, expect, test } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { inTransaction } from '@/lib/db/transaction'
import { doBatch } from '../changes/batch.store'
import { runChangeSet } from '../changes/run'
import { saveFixKeepsReview } from '../policies/store'
import { makeText } from '../testing/editing'
import { fixAll, look, outcomeOf, takeAllBack, textsOf } from '../testing/fixing'
import { judge } from '../testing/judging'
import { makePerson } from '../testing/people'
import { rewrite } from '../testing/rewriting'
import type { FixRequest } from './start.store'
import { startFix } from './start.store'

let eve: Awaited<ReturnType<typeof makePerson>>
let ann: typeof eve
const WRONG = 'Restart the primary first.'
const RIGHT = 'Restart the replica first.'
const tell = async () => {}

beforeAll(async () => {
  ann = await makePerson('Ann')
  eve = await makePerson('Eve', 'editor')
})

afterEach(async () => {
  await saveFixKeepsReview(false)
  await truncate('Post', 'Revision', 'Selection', 'ChangeSet', 'Block')
})

const paragraphs = (...texts: string[]) =>
  toBlocks(texts.map((text) => ({ kind: 'paragraph', text })))

async function requestOf(more: Partial<FixRequest>): Promise<FixRequest> {
  const { id: blockId } = await db.block.findFirstOrThrow({ where: { text: WRONG } })
  const request = { blockId, by: paragraphs(RIGHT), note: 'it was dangerous', keepsReview: false }
  return { ...request, ...more }
}

const ask = async (more: Partial<FixRequest> = {}) => startFix(await requestOf(more), eve)

/** Fixes the wrong block everywhere; gives the change set's id. */
const fix = async (more: Partial<FixRequest> = {}) => fixAll(await requestOf(more), eve)
const takeBack = (id: string) => takeAllBack(id, eve)

test('a wrong block is replaced wherever it stands, by a revision that says why, and nowhere else', async () => {
  const one = await makeText(['First.', WRONG, 'Last.'])
  const twice = await makeText([WRONG, 'Between.', WRONG])
  const other = await makeText(['First.', 'Last.'])
  const before = await look(other)
  const id = await fix({ by: paragraphs(RIGHT, 'Then wait.') })

  expect(await textsOf(one)).toEqual(['First.', RIGHT, 'Then wait.', 'Last.'])
  expect(await textsOf(twice)).toEqual([RIGHT, 'Then wait.', 'Between.', RIGHT, 'Then wait.'])
  expect(await look(other)).toEqual(before)
  expect(await db.revision.findFirst({ where: { postId: one, number: 2 } })).toMatchObject({
    ...{ origin: 'fix', note: 'it was dangerous', personName: 'Eve', changeSetId: id },
  })
})

test('a reviewed post is to be reviewed again; by policy it stays reviewed', async () => {
  const [opened, kept] = [await makeText([WRONG]), await makeText(['Another wrong one.'])]
  for (const post of [opened, kept]) await judge(post, ann, 'reviewed')
  await fix()
  expect(await look(opened)).toMatchObject({ status: 'expanded', needsHumanReview: true })

  await saveFixKeepsReview(true)
  const { id: blockId } = await db.block.findFirstOrThrow({ where: { text: 'Another wrong one.' } })
  await fix({ blockId, keepsReview: true })
  expect(await look(kept)).toMatchObject({ status: 'reviewed', needsHumanReview: false })
})

test('one undo brings all posts back as they were, except what was rewritten since', async () => {
  const posts = [await makeText([WRONG, 'One.']), await makeText([WRONG, 'Two.'])]
  const [first = 0, second = 0] = posts
  await judge(first, ann, 'reviewed')
  const before = await look(first)
  const id = await fix()
  await rewrite(second, eve, 'Somebody else wrote this.')
  const taking = await takeBack(id)

  expect(await outcomeOf(taking)).toEqual({ done: 1, skipped: 1 })
  const { status, version, lastReviewed, blocks, words } = before
  expect(await look(first)).toMatchObject({ status, version, lastReviewed, blocks, words })
  expect(await textsOf(second)).toEqual(['Somebody else wrote this.'])
  await takeBack(taking)
  expect(await textsOf(first)).toEqual([RIGHT, 'One.'])
})

test('a post that was rewritten or removed since it was frozen is left as it is, and named', async () => {
  const [still = 0, rewritten = 0, gone = 0] = [
    await makeText([WRONG]),
    await makeText([WRONG, 'Two.']),
    await makeText([WRONG, 'Three.']),
  ]
  const started = await ask()
  const id = started.status === 'started' ? started.id : ''
  await rewrite(rewritten, eve, 'Somebody else wrote this.')
  await db.post.delete({ where: { id: gone } })
  await makeText([WRONG, 'This one came later.'])
  await runChangeSet(id, tell)

  expect(await outcomeOf(id)).toEqual({ done: 1, skipped: 2 })
  expect(await textsOf(still)).toEqual([RIGHT])
  expect(
    await db.changeSkip.findMany({ where: { changeSetId: id }, orderBy: { postId: 'asc' } }),
  ).toMatchObject([
    { postId: rewritten, why: 'rewritten' },
    { postId: gone, why: 'gone' },
  ])
})

test('a fix that died within a batch goes on, and does nothing twice', async () => {
  for (let at = 0; at < 5; at += 1) await makeText([WRONG, `Post ${at}.`])
  const started = await ask()
  const id = started.status === 'started' ? started.id : ''
  const broken = inTransaction(async (sql) => {
    await doBatch(sql, id)
    throw new Error('The power failed.')
  })
  await expect(broken).rejects.toThrow('The power failed.')
  expect(await db.revision.count({ where: { origin: 'fix' } })).toBe(0)
  await Promise.all([runChangeSet(id, tell), runChangeSet(id, tell)])
  await runChangeSet(id, tell)
  expect(await outcomeOf(id)).toEqual({ done: 5, skipped: 0 })
  expect(await db.revision.count({ where: { origin: 'fix' } })).toBe(5)
})

test('nothing is started for a block that no post has, for the same text, or under another policy', async () => {
  const post = await makeText([WRONG])
  expect(await ask({ by: paragraphs(WRONG) })).toEqual({ status: 'refused', why: 'same' })
  expect(await ask({ keepsReview: true })).toEqual({ status: 'refused', why: 'policy' })
  expect(await ask({ blockId: 2 ** 30 })).toEqual({ status: 'refused', why: 'gone' })
  await rewrite(post, eve, 'Something else.')
  expect(await ask()).toEqual({ status: 'refused', why: 'unused' })
  expect(await db.selection.count()).toBe(0)
})

test('who is no editor any more fixes nothing', async () => {
  const post = await makeText([WRONG])
  const started = await ask()
  const id = started.status === 'started' ? started.id : ''
  await db.appointment.update({ where: { personId: eve.id }, data: { role: 'reviewer' } })
  await runChangeSet(id, tell)
  await db.appointment.update({ where: { personId: eve.id }, data: { role: 'editor' } })
  expect(await outcomeOf(id)).toEqual({ done: 0, skipped: 1 })
  expect(await textsOf(post)).toEqual([WRONG])
})
