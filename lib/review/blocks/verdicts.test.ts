import { afterEach, beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { makePerson } from '../testing/people'
import type { BlockReading } from './approve.store'
import { approveOpen } from './approve.store'
import { BlockReadings, Ids, PatternReadings } from './fields'
import { coverPending } from './pending.store'
import { findStandings } from './standings.store'
import type { Subject } from './subject'
import { blockOf, patternWith, publish, saying } from './testing/say'
import type { Judgement } from './verdicts.store'
import { giveVerdict, undoVerdict } from './verdicts.store'

const DAY_MS = 24 * 60 * 60_000
let ann = { id: '', name: '' }

beforeAll(async () => {
  ann = await makePerson('Ann')
})
afterEach(() => truncate('Post', 'Revision', 'Block', 'Pattern', 'PostCoverage', 'CoveragePending'))

const by = (at = new Date()) => ({ person: ann, at, note: '' })
const give = (subject: Subject, seen: number, said: Partial<Judgement> = {}) =>
  giveVerdict(subject, { ...by(), verdict: 'approved', reason: null, seen, ...said })
const wrong = { verdict: 'wrong', reason: 'outdated' } as const

/** The blocks that were approved of these. */
async function approve(blocks: BlockReading[]) {
  const ids = await approveOpen({ blocks, patterns: [] }, by())
  const given = await db.blockVerdict.findMany({ where: { id: { in: ids } } })
  return given.map(({ blockId }) => blockId)
}

async function stateOf({ id }: Subject) {
  const { state, from } = (await findStandings([id])).get(id) ?? {}
  return from ? `${state} by ${from}` : state
}

/** Four posts that say the same of three stacks. */
async function publishVariants() {
  const stacks = ['redis', 'redis', 'nginx', 'go']
  await publish(...stacks.map((stack, at) => saying(`p${at}`, [`ask ${stack} twice.`], stack)))
  await coverPending()
  const blocks = await Promise.all(
    ['redis', 'nginx', 'go'].map((name) => blockOf(`ask ${name} twice.`)),
  )
  return {
    pattern: await patternWith('ask ‹stack› twice.'),
    blocks,
    ids: blocks.map(({ id }) => id),
  }
}

test('a verdict on a block holds for every post that says it, and is found at once', async () => {
  await publish(saying('one', ['the same.']), saying('two', ['the same.', 'and more.']))
  const same = await blockOf('the same.')
  expect(await stateOf(same)).toBe('open')
  expect(await give(same, 0)).toMatchObject({ status: 'given', number: 1 })
  expect(await stateOf(same)).toBe('approved by block')
  await coverPending()
  const covered = await db.postCoverage.findMany({ orderBy: { postId: 'asc' } })
  expect(covered.map(({ openBlocks }) => openBlocks)).toEqual([0, 1])
})

test('a verdict holds for what was read: whoever comes second is told', async () => {
  await publish(saying('one', ['the same.']))
  const same = await blockOf('the same.')
  const given = await Promise.all([give(same, 0), give(same, 0, wrong), give(same, 0)])
  expect(given.filter(({ status }) => status === 'given')).toHaveLength(1)
  expect(given.filter(({ status }) => status === 'skipped')).toEqual(
    Array(2).fill({ status: 'skipped', why: 'changed' }),
  )
  expect(await give(same, 1, wrong)).toMatchObject({ number: 2 })
  expect(await stateOf(same)).toBe('wrong by block')
  expect(await give({ kind: 'block', id: 999_999 }, 0)).toEqual({ status: 'skipped', why: 'gone' })
})

test('a verdict on a pattern needs three of its variants to be read', async () => {
  const { pattern, ids } = await publishVariants()
  const [first = 0] = ids
  for (const shown of [[], [first], [first, first, first], [first, 999_999]])
    expect(await give(pattern, 0, { shown })).toEqual({ status: 'skipped', why: 'unread' })
  expect(await give(pattern, 0, { shown: ids })).toMatchObject({ status: 'given' })
})

test('a pattern covers the blocks that have no verdict of their own, also those still to come', async () => {
  const { pattern, blocks, ids } = await publishVariants()
  const [redis, nginx] = blocks
  if (!redis || !nginx) throw new Error('There are no blocks.')
  await give(redis, 0, wrong)
  await give(pattern, 0, { shown: ids })
  expect(await stateOf(redis)).toBe('wrong by block')
  expect(await stateOf(nginx)).toBe('approved by pattern')
  await publish(saying('late', ['ask kafka twice.'], 'kafka'))
  await coverPending()
  expect(await stateOf(await blockOf('ask kafka twice.'))).toBe('approved by pattern')
  const covered = await db.postCoverage.findMany({ orderBy: { postId: 'asc' } })
  expect(covered.map(({ wrong: bad, byPattern }) => [bad, byPattern])).toEqual([
    ...[
      [1, 0],
      [1, 0],
    ],
    ...[
      [0, 1],
      [0, 1],
      [0, 1],
    ],
  ])
})

test('taken back, what stood before stands again; only the last can be, for thirty days', async () => {
  await publish(saying('one', ['the same.']))
  const same = await blockOf('the same.')
  const first = await give(same, 0)
  const second = await give(same, 1, wrong)
  if (first.status !== 'given' || second.status !== 'given') throw new Error('Nothing was given.')

  const skipped = (why: string) => ({ status: 'skipped', why })
  expect(await undoVerdict(first.verdictId, by())).toEqual(skipped('changed'))
  const late = new Date(Date.now() + 31 * DAY_MS)
  expect(await undoVerdict(second.verdictId, by(late))).toEqual(skipped('tooLate'))
  expect(await undoVerdict(0, by())).toEqual(skipped('gone'))

  const undone = await undoVerdict(second.verdictId, by())
  expect(await stateOf(same)).toBe('approved by block')
  expect(await undoVerdict(second.verdictId, by())).toEqual(skipped('changed'))
  if (undone.status !== 'given') throw new Error('Nothing was taken back.')
  await undoVerdict(undone.verdictId, by())
  expect(await stateOf(same)).toBe('wrong by block')
})

test('approving what is shown leaves alone what is wrong, and what somebody judged meanwhile', async () => {
  await publish(saying('one', ['good.', 'bad.', 'approved.', 'reopened.']))
  const [good, bad, done, reopened] = await Promise.all(
    ['good.', 'bad.', 'approved.', 'reopened.'].map(blockOf),
  )
  if (!good || !bad || !done || !reopened) throw new Error('There are no blocks.')
  await give(bad, 0, wrong)
  await give(done, 0)
  const given = await give(reopened, 0)
  if (given.status === 'given') await undoVerdict(given.verdictId, by())
  const seen = (subjects: Subject[]) => subjects.map(({ id: blockId }) => ({ blockId, seen: 0 }))
  expect(await approve(seen([reopened, done, bad, good, good]))).toEqual([good.id])
  expect(await stateOf(bad)).toBe('wrong by block')
  expect(await approve([{ blockId: reopened.id, seen: 2 }])).toEqual([reopened.id])
})

test('two who approve the same blocks at once approve each once', async () => {
  await publish(saying('one', ['a.', 'b.', 'c.', 'd.']))
  await coverPending()
  const ids = (await db.block.findMany()).map(({ id: blockId }) => ({ blockId, seen: 0 }))
  const approved = await Promise.all([ids, ids.toReversed(), ids].map(approve))
  expect(approved.flat()).toHaveLength(4)
  expect(await db.blockVerdict.count()).toBe(4)
})

test('verdicts are append-only, and each says one thing of one subject', async () => {
  await publish(saying('one', ['the same.']))
  const { id } = await blockOf('the same.')
  await give({ kind: 'block', id }, 0)
  await expect(pool.query('update "BlockVerdict" set note = $1', ['x'])).rejects.toThrow(
    'append-only',
  )
  await expect(pool.query('delete from "BlockVerdict"')).rejects.toThrow('append-only')
  const columns = '"blockId", number, verdict, reason, "personName"'
  for (const values of [
    `${id}, 2, null, null`,
    `${id}, 2, 'wrong', null`,
    `null, 2, 'approved', null`,
  ])
    await expect(
      pool.query(`insert into "BlockVerdict" (${columns}) values (${values}, 'Ann')`),
    ).rejects.toThrow('check constraint')
})

test('a form names what was read in one field', () => {
  expect(Ids.parse('12,7,')).toEqual([12, 7])
  expect(BlockReadings.parse('12:0,7:3')).toEqual([
    { blockId: 12, seen: 0 },
    { blockId: 7, seen: 3 },
  ])
  for (const text of ['12', '12:', 'x:1', '12:-1', '12:0:1', `${'1:1,'.repeat(501)}`])
    expect(BlockReadings.safeParse(text).success).toBe(false)
  expect(PatternReadings.parse('12:0:7+8,9:1:5')).toEqual([
    { patternId: 12, seen: 0, shown: [7, 8] },
    { patternId: 9, seen: 1, shown: [5] },
  ])
  for (const text of ['12:0', '12:0:', '12:0:7-8', '12::7', `12:0:${'1+'.repeat(501)}1`])
    expect(PatternReadings.safeParse(text).success).toBe(false)
})
