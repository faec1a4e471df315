import { expect, test } from 'vitest'
import { listRules, saveRule } from './rules.store'
import type { Standing } from './transitions'
import { findMissing, findMove, openMoves } from './transitions'

const clear = { needsHumanReview: false, isDue: false, awaitsSecond: false }

const moves = async (standing: Standing) =>
  openMoves(await listRules(), standing, 'reviewer').map(({ to }) => to)

test('a drafted post may become expanded or reviewed, or need work', async () => {
  expect(await moves({ status: 'drafted', ...clear })).toEqual(['reviewed', 'expanded', 'drafted'])
})

test('a reviewed post is not reviewed again, unless that was asked for', async () => {
  expect(await moves({ status: 'reviewed', ...clear })).toEqual(['expanded', 'drafted'])
  for (const asked of ['needsHumanReview', 'isDue', 'awaitsSecond'])
    expect(await moves({ status: 'reviewed', ...clear, [asked]: true })).toContain('reviewed')
})

test('an expanded post does not follow itself', async () => {
  expect(await moves({ status: 'expanded', ...clear, needsHumanReview: true })).toEqual([
    'reviewed',
    'drafted',
  ])
})

test('who holds no role, or too low a one, may make no move', async () => {
  const rules = await listRules()
  expect(openMoves(rules, { status: 'drafted', ...clear }, null)).toEqual([])
  const strict = rules.map((rule) => ({ ...rule, role: 'editor' as const }))
  expect(openMoves(strict, { status: 'drafted', ...clear }, 'reviewer')).toEqual([])
  expect(openMoves(strict, { status: 'drafted', ...clear }, 'admin')).toHaveLength(3)
})

test('a rule says what must be said', async () => {
  const back = findMove(await listRules(), { status: 'expanded', ...clear }, 'drafted', 'reviewer')
  if (!back) throw new Error('It may need work.')
  expect(findMissing(back, { note: '', reason: null })).toBe('reason')
  expect(findMissing(back, { note: '', reason: 'wrong' })).toBeNull()
  expect(findMissing({ ...back, noteRequired: true }, { note: '', reason: 'wrong' })).toBe('note')
})

test('rules are data: a changed rule holds at once where it was changed', async () => {
  const rule = {
    from: 'drafted',
    to: 'reviewed',
    noteRequired: true,
    reasonRequired: false,
  } as const
  await saveRule({ ...rule, role: 'editor' })
  expect(await moves({ status: 'drafted', ...clear })).toEqual(['expanded', 'drafted'])
  await saveRule({ ...rule, role: null })
  expect((await listRules()).filter(({ from }) => from === 'drafted')).toHaveLength(2)
})
