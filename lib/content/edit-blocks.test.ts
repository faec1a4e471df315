import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from './block'
import { toBlocks } from './blocks'
import type { EditBlock } from './edit-block'
import { fromEditBlocks, toEditBlock, toEditBlocks } from './edit-blocks'

const blocksOf = (html: string) => toBlocks([{ kind: 'html', html }])
const byHash = (blocks: Block[]) => new Map(blocks.map((block) => [block.hash, block]))
const prose = (markdown: string): EditBlock => ({ kind: 'prose', hash: null, markdown })
const said = (markdown: string) =>
  fromEditBlocks([prose(markdown)], new Map()).blocks.map(({ kind, hash }) => ({ kind, hash }))
const kindsAndHashes = (html: string) => blocksOf(html).map(({ kind, hash }) => ({ kind, hash }))

function only(html: string) {
  const [block, ...more] = blocksOf(html)
  if (!block || more.length > 0) throw new Error('Expected one block.')
  return block
}

test.each([
  ['**a** _b_ `c` ~~d~~', '<p><strong>a</strong> <em>b</em> <code>c</code> <del>d</del></p>'],
  ['### why', '<h3>why</h3>'],
  ['[notes](https://a.test/x)', '<p><a href="https://a.test/x">notes</a></p>'],
  ['- a\n- b\n  1. c', '<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>'],
  ['> a\n>\n> b', '<blockquote><p>a</p><p>b</p></blockquote>'],
  ['a\\\nb', '<p>a<br>b</p>'],
  [
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  ],
  ['press <kbd>Q</kbd>', '<p>press <kbd>Q</kbd></p>'],
  ['***', '<hr>'],
])('Markdown says %j', (markdown, html) => {
  expect(said(markdown)).toEqual(kindsAndHashes(html))
  const block = toEditBlock(only(html))
  expect(block.kind).toBe('prose')
})

test('one text may become several blocks, and none', () => {
  expect(said('one\n\n## two\n\n```go\nx()\n```').map(({ kind }) => kind)).toEqual([
    ...['paragraph', 'heading', 'code'],
  ])
  expect(said(' \n')).toEqual([])
})

test('HTML that is typed is text, and an address that is not ours to follow is none', () => {
  expect(said('a <script>x</script> <b onclick="y">z</b>')).toEqual(
    kindsAndHashes('<p>a &lt;script&gt;x&lt;/script&gt; &lt;b onclick="y"&gt;z</p>'),
  )
  expect(said('<div>\n\nx')).toEqual(kindsAndHashes('<p>&lt;div&gt;</p><p>x</p>'))
  expect(said('[x](javascript:alert)')).toEqual(kindsAndHashes('<p><a>x</a></p>'))
})

test.each(['$&', '$`', "$'", '$1', '$$'])('a caption says %s as it is written', (sign) => {
  const figure = { kind: 'figure', hash: null, url: 'https://a.test/i.png' } as const
  const caption = `it costs ${sign} a day`
  const said = fromEditBlocks(
    [{ ...figure, alt: 'i', caption, source: '', width: null, height: null }],
    new Map(),
  )
  expect(said.blocks.map(({ text }) => text)).toEqual([caption])
})

test('figures, code and checklists have fields', () => {
  const [figure, code, checklist] = toEditBlocks(
    blocksOf(
      `<figure data-source=unsplash><img src="https://a.test/i.png" alt=i width=4 height=3>
       <figcaption>a <em>b</em></figcaption></figure><pre class="language-go">x()</pre>
       <ul class=checklist><li>a</li><li>b</li></ul>`,
    ),
  )
  expect(figure).toMatchObject({
    ...{ kind: 'figure', url: 'https://a.test/i.png', alt: 'i', caption: 'a _b_' },
    ...{ source: 'unsplash', width: 4, height: 3 },
  })
  expect(code).toMatchObject({ kind: 'code', language: 'go', code: 'x()' })
  expect(checklist).toMatchObject({ kind: 'checklist', items: ['a', 'b'] })
})

test.each([
  '<p lang=de>Tag</p>',
  '<p><a href="/x" title="t"><abbr title="x">y</abbr></a></p>',
  '<details><summary>a</summary>b</details>',
  '<table><tr><td colspan=2>a</td></tr></table>',
  '<table><tr><th colspan=999999999>a</th></tr><tr><td>b</td></tr></table>',
  '<dl><dt>a<dd>b</dl>',
])('what Markdown cannot say is kept: %s', (html) => {
  const block = only(html)
  expect(toEditBlock(block)).toEqual({ kind: 'kept', hash: block.hash })
  expect(fromEditBlocks([toEditBlock(block)], byHash([block])).blocks).toEqual([block])
})

test('a touched block tells what it came from; an untouched one is the stored block itself', () => {
  const stored = blocksOf('<p>one</p><p>two <b>b</b></p>')
  const [one, two] = stored
  const edited = toEditBlocks(stored).map((block) =>
    block.hash === one?.hash ? { ...block, markdown: 'uno\n\nunder' } : block,
  )
  const { blocks, touched } = fromEditBlocks(edited, byHash(stored))
  expect(blocks[2]).toBe(two)
  expect(blocks.map(({ tree }) => tree.children[0])).toMatchObject([
    { value: 'uno' },
    { value: 'under' },
    { value: 'two ' },
  ])
  expect(touched).toEqual([{ from: one?.hash, to: blocks.slice(0, 2) }])
})

test('what was typed back as it was is the stored block again', () => {
  const stored = blocksOf('<p>one</p>')
  const { blocks, touched } = fromEditBlocks([prose('one')], byHash(stored))
  expect(blocks[0]).toBe(stored[0])
  expect(touched).toEqual([])
})

const text = fc.string({
  unit: fc.constantFrom(...'ab *_`#->[]()!|~\\<&:/.1é\n+=', '`', 'http://a.b', '<b>', '&amp;'),
  maxLength: 24,
})
const escaped = text.map((raw) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
const marked = fc.oneof(
  escaped,
  fc
    .tuple(fc.constantFrom('strong', 'em', 'code', 'del', 'b', 'kbd', 'a href="/x"'), escaped)
    .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`),
  fc.constantFrom('<br>', '<img src="/i.png" alt="a]b">'),
)
const line = fc.array(marked, { maxLength: 3 }).map((parts) => parts.join(''))
const html = fc
  .tuple(
    fc.constantFrom('p', 'h2', 'h4', 'li', 'blockquote', 'td', 'pre', 'dd'),
    fc.array(line, { maxLength: 3 }),
  )
  .map(([tag, lines]) => {
    const inside = lines.map((each) => `<${tag}>${each}</${tag}>`).join('')
    if (tag === 'li') return `<ol start=3>${inside}</ol>`
    return tag === 'td' ? `<table><tr>${inside}</tr></table>` : inside
  })

test('whatever a block says, saying it for an editor and reading that again gives the very same block', () => {
  fc.assert(
    fc.property(html, (source) => {
      for (const block of blocksOf(source)) {
        const edit = toEditBlock(block)
        const anew = fromEditBlocks([{ ...edit }], new Map()).blocks
        if (edit.kind !== 'kept') expect(anew.map(({ hash }) => hash)).toEqual([block.hash])
        expect(fromEditBlocks([edit], byHash([block])).blocks).toEqual([block])
      }
    }),
    { numRuns: 100 },
  )
})

test('whatever is typed becomes blocks that can be edited again', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const { blocks } = fromEditBlocks([prose(markdown)], new Map())
      const again = fromEditBlocks(toEditBlocks(blocks), byHash(blocks))
      expect(again.blocks).toEqual(blocks)
      expect(again.touched).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('plain words in a paragraph are never kept from being edited', () => {
  fc.assert(
    fc.property(text, (words) => {
      for (const block of toBlocks([{ kind: 'paragraph', text: words }]))
        expect(toEditBlock(block).kind).toBe('prose')
    }),
    { numRuns: 200 },
  )
})
