import { expect, test } from 'vitest'
import type { Block } from './block'
import { toBlocks } from './blocks'
import { readChecklist } from './checklist'
import { readCode } from './code'
import { readFigure } from './figure'
import type { SourceBlock } from './source-block'

const fromHtml = (html: string) => toBlocks([{ kind: 'html', html }])
const kinds = (blocks: Block[]) => blocks.map(({ kind }) => kind)
const hashes = (blocks: Block[]) => blocks.map(({ hash }) => hash)

function only(blocks: Block[]): Block {
  const [block] = blocks
  if (!block || blocks.length > 1) throw new Error(`Expected one block, got ${blocks.length}.`)
  return block
}

const pairs: [string, SourceBlock, string][] = [
  ['a paragraph', { kind: 'paragraph', text: 'x  y' }, '<div><p class="a">x\ny</p></div>'],
  ['stray text', { kind: 'paragraph', text: 'x' }, 'x'],
  ['a heading', { kind: 'heading', depth: 3, text: 'why' }, '<h3 id="w">why</h3>'],
  ['a first heading', { kind: 'heading', depth: 2, text: 'why' }, '<h1>why</h1>'],
  [
    'a list',
    { kind: 'list', ordered: false, items: ['a', 'b'] },
    '<ul><li>a</li><li><p>b</p></ul>',
  ],
  ['a numbered list', { kind: 'list', ordered: true, items: ['a'] }, '<ol start=1><li>a</ol>'],
  [
    'a checklist',
    { kind: 'checklist', items: ['a', 'b'] },
    '<ul><li><input type="checkbox" checked> a</li><li><label><input type=checkbox>b</label></ul>',
  ],
  ['a named checklist', { kind: 'checklist', items: ['a'] }, '<ul class="task-list"><li>a</ul>'],
  [
    'code',
    { kind: 'code', language: 'Python', code: 'if a < b:\n\n    c()\n' },
    '<pre><code class="language-python">if a &lt; b:\n\n    c()\n</code></pre>',
  ],
  ['code with line breaks', { kind: 'code', code: 'a\n  b' }, '<pre>a<br>  b</pre>'],
  ['a quote', { kind: 'quote', text: 'x\n\ny' }, '<blockquote>x<p>y</p></blockquote>'],
  [
    'a figure',
    { kind: 'figure', url: 'https://a.test/i.png', alt: 'i', caption: 'c', source: 'unsplash' },
    '<figure data-source=unsplash><a href="/big"><img alt=i src="HTTPS://a.test/i.png" loading=lazy></a><figcaption>c</figcaption></figure>',
  ],
  [
    'a credited figure',
    { kind: 'figure', url: '/i.png', alt: '', caption: 'c', source: 'the harbour museum' },
    '<figure><img src="/i.png"><figcaption>c. Image source: the harbour museum</figcaption></figure>',
  ],
  [
    'a figure with a credit for its only words',
    { kind: 'figure', url: '/i.png', alt: '', caption: '', source: 'unsplash' },
    '<figure><img src="/i.png"><figcaption>image source: unsplash</figcaption></figure>',
  ],
  [
    'a figure whose caption speaks of a source',
    { kind: 'figure', url: '/i.png', alt: '', caption: 'the image source: a lens.' },
    '<figure><img src="/i.png"><figcaption>the image source: a lens.</figcaption></figure>',
  ],
  [
    'a picture on its own',
    { kind: 'figure', url: '/i.png', alt: '', caption: '', width: 4, height: 3 },
    '<p><img height="3" src="/i.png" width="4"></p>',
  ],
]

test.each(pairs)('%s is the same block, typed or as HTML', (_, typed, html) => {
  expect(hashes(fromHtml(html))).toEqual(hashes(toBlocks([typed])))
  expect(toBlocks([typed])).toHaveLength(1)
})

test('HTML is split at its top level, through wrappers', () => {
  const html = `
    <article><div class="x"><h2>one</h2>stray <b>text</b><p>two</p></div>
    <section><ul><li>a</ul><pre>b</pre></section></article>
    <blockquote>q</blockquote><table><tr><td>1</table><hr><dl><dt>t<dd>d</dl>`
  expect(kinds(fromHtml(html))).toEqual([
    ...['heading', 'paragraph', 'paragraph', 'list', 'code', 'quote', 'table', 'html', 'html'],
  ])
})

test('what is empty vanishes', () => {
  const html = '<p> &nbsp;</p><h2></h2><ul><li> </ul><pre>\n</pre><p><br></p><img><table></table>'
  expect(fromHtml(html)).toEqual([])
  expect(toBlocks([{ kind: 'figure', alt: '', caption: ' ' }])).toEqual([])
})

test('a picture without an address keeps its caption', () => {
  const { tree } = only(toBlocks([{ kind: 'figure', alt: 'a', caption: 'a', source: 'b' }]))
  expect(readFigure(tree)).toEqual({ alt: 'a', caption: 'a', source: 'b' })
})

test('a gallery is one figure for each picture', () => {
  const html =
    '<figure><figure><img src=/1 alt=a><figcaption>x</figcaption></figure><img src=/2><figcaption>all</figcaption></figure>'
  expect(fromHtml(html).map(({ kind, text }) => [kind, text])).toEqual([
    ['figure', 'x'],
    ['figure', ''],
    ['paragraph', 'all'],
  ])
})

test('a captioned table is a table and a paragraph', () => {
  const html = '<figure><table><tr><td>1</td></tr></table><figcaption>c</figcaption></figure>'
  expect(kinds(fromHtml(html))).toEqual(['table', 'paragraph'])
})

test('a linked heading keeps its link', () => {
  const { tree } = only(fromHtml('<a href="/x"><h3>t</h3></a>'))
  expect(tree).toMatchObject({ tagName: 'h3', children: [{ tagName: 'a' }] })
})

test('nested lists stay nested, however they are written', () => {
  const proper = only(fromHtml('<ul><li>a<ul><li>b</li></ul></li></ul>'))
  const careless = only(fromHtml('<ul><li><p>a</p></li><ul><li>b</li></ul></ul>'))
  expect(careless.hash).toBe(proper.hash)
  expect(proper.text).toBe('a b')
})

test('a checklist tells its items, code its language and lines', () => {
  const checklist = only(toBlocks([{ kind: 'checklist', items: ['a  b', '', 'c'] }]))
  expect(readChecklist(checklist.tree)).toEqual(['a b', 'c'])
  const code = only(fromHtml('<pre data-lang="js">a()\n\n\tb()</pre>'))
  expect(readCode(code.tree)).toEqual({ language: 'js', code: 'a()\n\n\tb()' })
  expect(code.text).toBe('a()\n\n\tb()')
})

test('plain text keeps apart what stands apart', () => {
  expect(only(fromHtml('<table><tr><td>a</td><td>b</td></tr></table>')).text).toBe('a b')
  expect(only(fromHtml('<p>a<br>b<b>c</b></p>')).words).toBe(2)
})

test('what is nested beyond reading is plain text, beyond parsing a sentence', () => {
  const deep = only(fromHtml(`${'<blockquote>'.repeat(200)}x`))
  expect(JSON.stringify(deep.tree).split('blockquote').length).toBeLessThan(50)
  expect(deep.text).toBe('x')
  expect(() => fromHtml('<blockquote>'.repeat(100_000))).toThrow('nested too deeply')
})
