import fc from 'fast-check'
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import { highlight } from '@/lib/content/highlight'
import type { SourceBlock } from '@/lib/content/source-block'
import { readTree } from './stored-tree'

/** What is stored of content, read back from JSON. */
async function stored(sources: SourceBlock[]) {
  const blocks = toBlocks(sources)
  const trees = await Promise.all(blocks.map(highlight))
  return blocks.map((block, at) => ({ block, tree: JSON.parse(JSON.stringify(trees[at])) }))
}

const names = [
  'p',
  'div',
  'b',
  'ul',
  'ol',
  'li',
  'table',
  'td',
  'tr',
  'pre',
  'br',
  'hr',
  'h2',
  'dl',
]
const tag = fc.oneof(
  fc.constantFrom(...names.flatMap((name) => [`<${name}>`, `</${name}>`])),
  fc.constantFrom(
    '<a href=/x title="&#1;y">',
    '</a>',
    '<img src=//a.test/b width=3 height=4 alt=c>',
  ),
  fc.constantFrom('<ol reversed start=3>', '<td colspan=2>', '<time datetime=2026>', '</time>'),
  fc.constantFrom('<ul class=task-list>', '<blockquote cite=/q>', '<figure>', '<figcaption>'),
  fc.constantFrom(' ', 'x', 'y z\u0000', '\n', '\ud800'),
)

test('whatever is stored is read back as the block it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tag, { maxLength: 14 }), async (pieces) => {
      for (const { block, tree } of await stored([{ kind: 'html', html: pieces.join('') }]))
        expect(readTree(tree)).toEqual(block)
    }),
    { numRuns: 300 },
  )
})

test.each(['go', 'php', 'bash', 'unheard-of', undefined])(
  'highlighted code in %s is read as the code it says',
  async (language) => {
    const code = '<?php\n# a "comment"\n\tfunc main() { return `x` + \'\\n\' }\n\n$a = 1;'
    const source = { kind: 'code' as const, code, ...(language ? { language } : {}) }
    const [only] = await stored([source])
    expect(readTree(only?.tree)).toEqual(only?.block)
  },
)

const text = { type: 'text', value: 'x' }
const p = (properties: Element['properties'], ...children: unknown[]) => ({
  type: 'element',
  tagName: 'p',
  properties,
  children,
})

test.each([
  ['nothing', null],
  ['a text', text],
  ['raw HTML', p({}, { type: 'raw', value: '<script>' })],
  ['a comment', p({}, { type: 'comment', value: 'x' })],
  ['a class', p({ className: ['x'] }, text)],
  ['a handler', p({ onClick: 'evil()' }, text)],
  ['a style', p({ style: 'x' }, text)],
  ['data for renderers', { ...p({}, text), data: { hName: 'script' } }],
  ['a span that is no token', p({}, { ...p({}, text), tagName: 'span' })],
  ['a cell without a table', p({}, { ...p({}, text), tagName: 'td' })],
  ['a script', { ...p({}, text), tagName: 'script' }],
])('%s is not read', (_, tree) => {
  expect(readTree(tree)).toBeNull()
})

test('a tree without end is not read', () => {
  let deep: unknown = text
  for (let level = 0; level < 20_000; level += 1) deep = p({}, deep)
  expect(readTree(deep)).toBeNull()
})
