import { afterEach, beforeAll, expect, test } from 'vitest'
import { settleBlocks } from '@/lib/content/merge-blocks'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { findPostById } from '@/lib/posts/store'
import { makeText, open, rewritten, save } from '../testing/editing'
import { judge } from '../testing/judging'
import { makePerson } from '../testing/people'
import { settleConflict } from './conflict.store'
import { lookAtDraft } from './look.store'
import { restoreRevision } from './restore.store'

let eve: Awaited<ReturnType<typeof makePerson>>
let max: typeof eve

beforeAll(async () => {
  eve = await makePerson('Eve', 'editor')
  max = await makePerson('Max', 'editor')
})

afterEach(() => truncate('Post', 'Revision'))

async function textsOf(postId: number) {
  const { revisionId } = await db.post.findUniqueOrThrow({ where: { id: postId } })
  const { blocks } = await db.revision.findUniqueOrThrow({ where: { id: revisionId } })
  const rows = await db.block.findMany({ where: { id: { in: blocks } } })
  const byId = new Map(rows.map(({ id, text }) => [id, text]))
  return blocks.map((id) => byId.get(id))
}

const blocksOf = async (postId: number) => (await findPostById(postId))?.blocks ?? []

const mixed = [
  'one',
  { kind: 'code', language: 'go', code: 'x()' },
  { kind: 'html', html: '<details><summary>s</summary>d</details>' },
  { kind: 'checklist', items: ['a', 'b'] },
] as const

test('what nobody touched stays the very same blocks; the rest is a new revision', async () => {
  const postId = await makeText(
    mixed.map((each) =>
      typeof each === 'object' && 'items' in each ? { ...each, items: [...each.items] } : each,
    ),
  )
  const before = await blocksOf(postId)
  const opened = await open(postId)
  const saved = await save(opened, eve, {
    title: 'Another',
    blocks: rewritten(opened.draft.blocks, 0, 'uno **due**\n\n## tre'),
    fields: { difficulty: 'basic', tags: ['cron'] },
  })
  expect(saved).toMatchObject({ status: 'saved', number: 2, isReopened: false })
  const after = await blocksOf(postId)
  expect(after.slice(2)).toEqual(before.slice(1))
  expect(await textsOf(postId)).toEqual(['uno due', 'tre', 'x()', 's d', 'a b'])
  const post = await findPostById(postId)
  expect(post).toMatchObject({ title: 'Another', metadata: { difficulty: 'basic' } })
  expect(post?.terms.map(({ name }) => name)).toEqual(['cron', 'basic'])
})

test('saving what was opened makes nothing, and needs no reason', async () => {
  const opened = await open(await makeText(['one', 'two']))
  expect(await save(opened, eve, { reason: '' })).toEqual({ status: 'unchanged' })
  expect(await db.revision.count()).toBe(1)
})

test.each([
  ['noReason', { title: 'x', reason: '' }],
  ['noTitle', { title: '' }],
  ['notOurs', { blocks: [{ kind: 'kept' as const, hash: 'f'.repeat(64) }] }],
])('%s: nothing is saved', async (why, changes) => {
  const opened = await open(await makeText(['one']))
  expect(await save(opened, eve, changes)).toMatchObject({ status: 'refused', why })
  expect(await db.revision.count()).toBe(1)
})

test('an edit of a reviewed post opens it again', async () => {
  const postId = await makeText(['one'])
  await judge(postId, eve, 'reviewed')
  const opened = await open(postId)
  expect(opened.status).toBe('reviewed')
  expect(await save(opened, eve, { lead: 'Else.' })).toMatchObject({ isReopened: true })
  expect(await findPostById(postId)).toMatchObject({ status: 'expanded', needsHumanReview: true })
})

test('who saves second is given both texts, and what only one of them changed is settled', async () => {
  const postId = await makeText(['one', 'two', 'three'])
  const [mine, theirs] = [await open(postId), await open(postId)]
  await save(theirs, max, {
    title: 'Theirs',
    blocks: rewritten(rewritten(theirs.draft.blocks, 0, 'eins'), 2, 'drei'),
  })
  const asked = {
    lead: 'Mine.',
    blocks: rewritten(rewritten(mine.draft.blocks, 0, 'uno'), 1, 'due'),
  }
  const saved = await save(mine, eve, asked)
  if (saved.status !== 'conflict') throw new Error(`It was ${saved.status}.`)
  const { merged, revisionId, personName } = saved.conflict
  expect(personName).toBe('Max')
  expect(merged.choices).toEqual([])
  expect(merged.draft).toMatchObject({ title: 'Theirs', lead: 'Mine.', reason: 'why' })
  expect(merged.blocks.map(({ kind }) => kind)).toEqual(['choice', 'settled'])
  expect(await textsOf(postId)).toEqual(['eins', 'two', 'drei'])

  const chosen = { ...merged.draft, blocks: settleBlocks(merged.blocks, ['both']) }
  await save({ ...mine, revisionId, draft: chosen }, eve, {})
  expect(await textsOf(postId)).toEqual(['eins', 'uno', 'due', 'drei'])
})

test('what a form chose is settled only when all of it was chosen, of the text that was seen', async () => {
  const postId = await makeText(['one', 'two'])
  const [mine, theirs] = [await open(postId), await open(postId)]
  const { revisionId: first } = mine
  await save(theirs, max, { blocks: rewritten(theirs.draft.blocks, 0, 'eins') })
  const { revisionId: seen } = await open(postId)
  const draft = { ...mine.draft, blocks: rewritten(mine.draft.blocks, 0, 'uno') }
  const choose = (form: Record<string, string>) =>
    settleConflict({ postId, baseRevisionId: first, draft }, { theirs: seen, form })
  expect(await choose({})).toMatchObject({ status: 'conflict' })
  expect(await choose({ 'blocks-0': 'both' })).toMatchObject({
    ...{ status: 'settled', conflict: { revisionId: seen } },
    draft: { blocks: [{ markdown: 'eins' }, { markdown: 'uno' }, { markdown: 'two' }] },
  })
  await save(await open(postId), max, { title: 'Later' })
  expect(await choose({ 'blocks-0': 'both' })).toMatchObject({
    ...{ status: 'conflict', conflict: { number: 3 } },
  })
  expect(await textsOf(postId)).toEqual(['eins', 'two'])
})

test('of many who save at the same time one does, and all others are told', async () => {
  const opened = await open(await makeText(['one']))
  const outcomes = await Promise.all(
    ['a', 'b', 'c', 'd'].map((title, at) => save(opened, at % 2 ? eve : max, { title })),
  )
  const statuses = outcomes.map(({ status }) => status).sort()
  expect(statuses).toEqual(['conflict', 'conflict', 'conflict', 'saved'])
  expect(await db.revision.count()).toBe(2)
})

test('before it is saved, a draft is seen as readers would see it, with what it changes and where else that is read', async () => {
  const own = await makeText([
    'shared words',
    'own words',
    { kind: 'code', language: 'js', code: 'let a' },
  ])
  await makeText(['shared words'])
  const third = await makeText(['shared words'])
  await save(await open(third), eve, { blocks: [] }) // what it said once does not count
  const { draft, revisionId } = await open(own)
  const blocks = rewritten(rewritten(draft.blocks, 0, 'shared *phrase*'), 1, 'our words')
  const look = await lookAtDraft(own, revisionId, { ...draft, blocks })
  if (look === 'tooMuch') throw new Error('It is not much.')
  expect(look).toMatchObject({ isSame: false, shared: [{ text: 'shared words', posts: 1 }] })
  expect(look?.diff.blocks.map(({ change }) => change)).toEqual(['changed', 'changed', 'same'])
  expect(look?.preview.blocks[2]).toEqual((await blocksOf(own))[2])
  expect(await lookAtDraft(own, 999_999, draft)).toBeNull()
})

test('a block that is to be replaced everywhere is named with what stands in its place', async () => {
  const opened = await open(await makeText(['shared', 'own']))
  const [first, second] = opened.draft.blocks
  const blocks = rewritten(opened.draft.blocks, 0, 'new\n\nwords')
  const saved = await save(opened, eve, { blocks }, [`${first?.hash}`, `${second?.hash}`])
  if (saved.status !== 'saved') throw new Error(`It was ${saved.status}.`)
  const [replacement, ...more] = saved.replacements
  expect(more).toEqual([])
  expect(replacement?.from).toBe(first?.hash)
  const stored = await db.block.findMany({ where: { hash: { in: replacement?.to ?? [] } } })
  expect(stored.map(({ text }) => text).sort()).toEqual(['new', 'words'])
})

test('an earlier text comes back as a new revision', async () => {
  const postId = await makeText(['one'])
  await save(await open(postId), eve, { blocks: [] })
  const { revisionId } = await open(postId)
  const request = { postId, number: 1, baseRevisionId: revisionId, note: 'it was right' }
  expect(await restoreRevision(request, max)).toMatchObject({
    status: 'restored',
    made: { number: 3 },
  })
  expect(await textsOf(postId)).toEqual(['one'])
  expect(await db.revision.findFirst({ where: { postId, number: 3 } })).toMatchObject({
    ...{ origin: 'restore', note: 'it was right', personName: 'Max' },
  })
  expect(await restoreRevision(request, max)).toEqual({ status: 'skipped', why: 'rewritten' })
  const current = { ...request, baseRevisionId: (await open(postId)).revisionId }
  expect(await restoreRevision(current, max)).toEqual({ status: 'unchanged' })
  expect(await restoreRevision({ ...current, number: 9 }, max)).toMatchObject({ why: 'gone' })
})
