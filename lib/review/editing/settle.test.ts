import { expect, test } from 'vitest'
import type { EditBlock } from '@/lib/content/edit-block'
import type { Draft } from './draft'
import { mergeDrafts } from './merge'
import { choicesOf, pickAll, readPicks, settle } from './settle'

const prose = (markdown: string): EditBlock => ({ kind: 'prose', hash: null, markdown })
const none = { topic: '', summary: '', codeLanguage: '', difficulty: '' }
const empty = { stack: [], problems: [], areas: [], categories: [], tags: [], checklist: [] }
const base: Draft = {
  ...{ title: 'title', lead: 'lead', slug: 'slug', visibility: 'public', reason: '' },
  from: { slug: 'slug', visibility: 'public' },
  fields: { ...none, ...empty, tools: ['make'] },
  blocks: ['one', 'two', 'three'].map(prose),
}
const theirs: Draft = {
  ...base,
  title: 'their title',
  fields: { ...base.fields, tools: ['just'] },
  blocks: ['one', 'their two', 'three'].map(prose),
}
const mine: Draft = {
  ...base,
  title: 'my title',
  lead: 'my lead',
  fields: { ...base.fields, tools: ['ninja'] },
  blocks: ['one', 'my two', 'three', 'four'].map(prose),
}
const merged = mergeDrafts({ base, theirs, mine })

test('what both changed is theirs or mine, and what one changed is there anyhow', () => {
  expect(settle(merged, pickAll(merged, 'mine'))).toMatchObject({
    ...{ title: 'my title', lead: 'my lead', fields: { tools: ['ninja'] } },
    blocks: ['one', 'my two', 'three', 'four'].map(prose),
  })
  expect(settle(merged, pickAll(merged, 'theirs'))).toMatchObject({
    ...{ title: 'their title', lead: 'my lead', fields: { tools: ['just'] } },
    blocks: ['one', 'their two', 'three', 'four'].map(prose),
  })
})

test('of blocks, both can be had', () => {
  expect(choicesOf(merged)).toHaveLength(1)
  const { blocks } = settle(merged, { fields: { title: 'mine' }, blocks: { 0: 'both' } })
  expect(blocks).toEqual(['one', 'their two', 'my two', 'three', 'four'].map(prose))
})

test('a form says of each thing whose it is to be', () => {
  const form = { 'field-title': 'mine', 'field-tools': 'theirs', 'blocks-0': 'both' }
  expect(readPicks(merged, form)).toEqual({
    ...{ fields: { title: 'mine', tools: 'theirs' }, blocks: { 0: 'both' } },
  })
})

test('a form that leaves something to choose, or chooses what is not there, says nothing', () => {
  expect(readPicks(merged, { 'field-title': 'mine', 'blocks-0': 'mine' })).toBeNull()
  expect(
    readPicks(merged, { 'field-title': 'mine', 'field-tools': 'both', 'blocks-0': 'mine' }),
  ).toBeNull()
})
