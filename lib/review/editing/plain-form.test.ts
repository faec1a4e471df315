import { expect, test } from 'vitest'
import { Draft } from './draft'
import { withPlainFields } from './plain-form'

const draft = Draft.parse({
  ...{ title: 'title', lead: 'lead', slug: 'slug', visibility: 'public', reason: '' },
  from: { slug: 'slug', visibility: 'public' },
  fields: {
    ...{ topic: '', summary: '', codeLanguage: '', difficulty: '' },
    ...{ stack: [], problems: [], areas: [], categories: [], tags: [], checklist: [] },
    tools: ['make', 'git'],
  },
  blocks: [
    { kind: 'prose', hash: null, markdown: 'one' },
    { kind: 'code', hash: null, language: 'sh', code: 'make' },
    { kind: 'prose', hash: null, markdown: 'two' },
  ],
})

const read = (form: Record<string, string>) => Draft.parse(withPlainFields(draft, form))

test('what was typed into a form without script is in the draft', () => {
  const typed = {
    title: 'new',
    reason: 'wrong',
    tools: 'just\r\n\r\nmake',
    'prose-2': 'a\r\n\r\nb',
  }
  expect(read(typed)).toEqual({
    ...draft,
    ...{ title: 'new', reason: 'wrong' },
    fields: { ...draft.fields, tools: ['just', 'make'] },
    blocks: [draft.blocks[0], draft.blocks[1], { kind: 'prose', hash: null, markdown: 'a\n\nb' }],
  })
})

test('a form that says nothing, and one that says what the draft says, change nothing', () => {
  expect(read({})).toEqual(draft)
  expect(read({ title: 'title', tools: 'make\ngit', 'prose-0': 'one' })).toEqual(draft)
})

test('a field of a block that is no prose, or that is not there, is not heard', () => {
  expect(read({ 'prose-1': 'x', 'prose-9': 'y', blocks: 'z' })).toEqual(draft)
})
