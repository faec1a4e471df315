import { expect, test } from 'vitest'
import type { EditBlock } from '@/lib/content/edit-block'
import { toWritten, Written } from './written'

const hash = 'a'.repeat(64)
const kinds: EditBlock[] = [
  { kind: 'prose', hash, markdown: 'old' },
  { kind: 'code', hash, language: 'sh', code: 'old' },
  { kind: 'checklist', hash, items: ['old'] },
  {
    ...{ kind: 'figure', hash, url: '', alt: '', caption: '', source: '' },
    width: null,
    height: 9,
  },
  { kind: 'kept', hash },
]
const after = { kind: 'prose', hash: null, markdown: '' }

test('whatever kind a block has, nothing written is no block', () => {
  for (const block of kinds)
    expect(toWritten(block, Written.parse({ markdown: ' ', items: '\r\n' }))?.slice(0, -1)).toEqual(
      block.kind === 'prose' ? [{ ...block, markdown: ' ' }] : [],
    )
})

test('each kind is read from its own fields, and Markdown may follow', () => {
  const [prose, code, list, figure, kept] = kinds.map((block) =>
    toWritten(
      block,
      Written.parse({
        ...{ markdown: 'new', code: 'ls', items: 'one\r\n\r\ntwo', url: 'https://a.test/b.png' },
        ...{ width: '640', height: '', more: 'And then.' },
      }),
    ),
  )
  const more = { ...after, markdown: 'And then.' }
  expect(prose).toEqual([{ kind: 'prose', hash, markdown: 'new' }, more])
  expect(code).toEqual([{ kind: 'code', hash, language: '', code: 'ls' }, more])
  expect(list).toEqual([{ kind: 'checklist', hash, items: ['one', 'two'] }, more])
  expect(figure?.[0]).toMatchObject({ url: 'https://a.test/b.png', width: 640, height: null })
  expect(kept).toEqual([more])
})

test('what is more than a block may say is not taken', () => {
  const [, , , figure] = kinds
  expect(figure && toWritten(figure, Written.parse({ url: 'x', width: 'wide' }))).toBeNull()
})
