import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import { readBytes, readDraft, readText } from '../testing'

const box = '<h2>AlphaNode post meta</h2><dl><dt>code language</dt><dd>python</dd></dl>'
const page = (body: string, meta = box) =>
  `<!doctype html><article><h1>a title</h1><p>a lead.</p>${body}${meta}</article>`

const contentOf = async (body: string, meta?: string) => (await readDraft(page(body, meta))).content

test('marks, links and tables stay as they are', async () => {
  const body =
    '<h3>why <em>now</em></h3><p>see <a href="https://a.test/?b=1&amp;c=2">the <code>x &lt; y</code> notes</a></p><table><tr><td colspan=2>a</td></tr></table><ol start=3><li>c</li></ol>'
  expect(toBlocks(await contentOf(body))).toEqual(toBlocks([{ kind: 'html', html: body }]))
})

test('code keeps its lines and the language it is marked with, else that of the page', async () => {
  const code = 'a = 1\n\n\n  b = "<x>"'
  const marked = `<pre class="language-yaml"><code>a = 1\n\n\n  b = "&lt;x>"</code></pre>`
  expect(await contentOf(`${marked}<pre>${code.replace('<', '&lt;')}</pre>`)).toEqual([
    { kind: 'code', language: 'yaml', code },
    { kind: 'code', language: 'python', code },
  ])
})

test('a picture has the address of the meta box, else its own; never one beside the page', async () => {
  const named = '<dt>image sources</dt><dd><ul><li><ul><li>url: https://a.test/1</li>'
  const meta = box.replace('</dl>', `${named}<li>caption: one</li></ul></li></ul></dd></dl>`)
  const body = `<h2>x</h2>
    <figure><img src="page_files/1.jpg" alt="one"><figcaption>one. image source: unsplash</figcaption></figure>
    <img src="data:image/gif;base64,R0" data-src="https://b.test/2" alt="two"><p>two. image source: pexels</p>
    <p><img src="//c.test/3" width="30" height="20"></p>
    <figure><img src="page_files/4.jpg" alt="four"></figure>`
  const [, ...figures] = await contentOf(body, meta)
  expect(figures).toEqual([
    { kind: 'figure', url: 'https://a.test/1', alt: 'one', caption: 'one', source: 'unsplash' },
    { kind: 'figure', url: 'https://b.test/2', alt: 'two', caption: 'two', source: 'pexels' },
    { kind: 'figure', url: 'https://c.test/3', alt: '', caption: '' },
    { kind: 'figure', alt: 'four', caption: '' },
  ])
})

test('a lead with a link in it stays where the link is', async () => {
  const html = page('').replace('a lead.', 'a <a href="https://a.test/">lead</a>.')
  const { lead, content } = await readDraft(html)
  expect({ lead, kinds: content.map(({ kind }) => kind) }).toEqual({ lead: '', kinds: ['html'] })
})

test('what a theme puts around a post is no part of it', async () => {
  const html = `<body><header><h1>the site</h1></header><main><article>
    <header><p>filed under x</p><h1>a title <a href="#t">#</a></h1><p>a lead.</p><p>by me, <time>today</time></p><ul><li>5 min</li></ul></header>
    <nav><ul><li>contents</li></ul></nav><div class="entry-meta">posted on monday</div>
    <p>text.</p><button>copy</button><p hidden>not seen</p><script>x</script></article>
    <section>${box}</section><h2>Similar Posts</h2><ul><li><a href="/b">another</a> 5 min</li></ul></main><footer>imprint</footer></body>`
  const draft = await readDraft(html)
  expect(draft).toMatchObject({
    title: 'a title',
    lead: 'a lead.',
    content: [{ kind: 'paragraph', text: 'text.' }],
    metadata: { codeLanguage: 'python', unknown: { 'similar posts': ['another'] } },
  })
})

test('the page of our own site reads back: notes on numbers and words for flags are not its own', async () => {
  const meta = `<details class="meta-box"><summary>AlphaNode post meta<span class="meta-summary added-here"><span>reviewed</span></span></summary>
    <div class="added-here"><p>What does not agree</p><ul><li>It is drafted, yet …</li></ul></div><dl>
    <div class="added-here"><dt>measured here</dt><dd><ul><li>9 words</li></ul></dd></div>
    <div><dt>hash</dt><dd><code>a1b2</code><button>Copy</button></dd></div>
    <div><dt>score</dt><dd><ul><li><span><span>depth: </span>75</span><span aria-hidden="true"><span></span></span></li></ul><small class="added-here">Claimed, not measured.</small></dd></div>
    <div><dt>reading time</dt><dd>14<small>Minutes, claimed by the import. Measured here: 9 words, 1 min.</small></dd></div>
    <div><dt>flags</dt><dd><ul><li><span>has images: </span>1 (yes)</li><li><span>image heavy: </span>0 (no)</li></ul></dd></div>
    <div><dt>owner</dt><dd>platform</dd></div></dl></details>`
  const code =
    '<div class="code"><p class="code-language">go</p><pre data-language="go" tabindex="0"><code><span class="tok-keyword">func</span> main() {}</code></pre></div>'
  const draft = await readDraft(page(code, meta))
  expect(draft.content).toEqual([{ kind: 'code', language: 'go', code: 'func main() {}' }])
  expect(draft.metadata).toMatchObject({
    readingTime: 14,
    hash: 'a1b2',
    score: { depth: 75 },
    flags: { 'has images': true, 'image heavy': false },
    unknown: { owner: 'platform' },
  })
})

test('an older page is read in the encoding it names', async () => {
  const html = page('<p>café</p>').replace('<article>', '<meta charset=windows-1252><article>')
  const item = await readBytes(Buffer.from(html, 'latin1'))
  expect(item).toMatchObject({ draft: { content: [{ text: 'café' }] } })
  const unnamed = await readBytes(Buffer.from(page('<p>café</p>'), 'latin1'))
  expect(unnamed).toMatchObject({ reason: expect.stringContaining('not UTF-8') })
})

test.each([
  ['no title', '<p>x</p>', 1, 'h1'],
  ['an empty title', `<h1> </h1>${box}`, 1, 'h1'],
  ['no meta box', '<h1>a</h1>\n\n<p>x</p>', 3, 'no meta box'],
  ['an endless title', `\n<h1>${'x'.repeat(501)}</h1>${box}`, 2, 'too long'],
  ['too many elements', page('<i></i>'.repeat(100_001)), 1, 'elements'],
  ['tags nobody closes', page('<p><b>x</p>'.repeat(1_000)), 1, 'never closed'],
  ['thousands of levels', page(`${'<div>'.repeat(50_000)}x`), 1, 'too deeply'],
])('a page with %s is refused with its line', async (_, html, line, reason) => {
  const item = await readText(html)
  expect(item).toMatchObject({ kind: 'refused', where: `page.txt:${line}` })
  expect(item).toMatchObject({ reason: expect.stringContaining(reason) })
})

test('lists nested beyond measure are read as if they were less deep', async () => {
  const list = `${'<ul><li>x'.repeat(200)}${'</li></ul>'.repeat(200)}`
  const { metadata } = await readDraft(page('', `<h2>alphanode post meta</h2><p>owners</p>${list}`))
  expect(JSON.stringify(metadata.unknown).match(/x/g)).toHaveLength(200)
  expect(JSON.stringify(metadata.unknown)).not.toContain('['.repeat(25))
})

const tag = fc.constantFrom('p', 'h1', 'h2', 'ul', 'li', 'dl', 'dt', 'dd', 'table', 'tr', 'td', 'b')
const piece = fc.oneof(
  fc.tuple(tag, fc.boolean()).map(([name, closes]) => (closes ? `</${name}>` : `<${name}>`)),
  fc.constantFrom('x', ' ', 'alphanode post meta', 'similar posts', 'stack', 'topic', 'a: b'),
  fc.constantFrom('<img alt=a>', '<pre>', '</pre>', '<details><summary>', '<!--', '-->'),
)

test('no soup of tags makes the reader throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const item = await readText(`<h1>a</h1>${pieces.join('')}`)
      expect(['draft', 'refused']).toContain(item.kind)
      if (item.kind === 'draft') toBlocks(item.draft.content)
    }),
    { numRuns: 300 },
  )
})
