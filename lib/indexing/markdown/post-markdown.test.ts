import { expect, test } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import { blocksToMarkdown } from '@/lib/content/blocks-markdown'
import { readSources } from '@/lib/import/sources/read-sources'
import { awkwardExport, pageFolder } from '@/lib/import/testing/fixtures'
import { synthesizeItems } from '@/lib/synthesizer/items'
import { BASE, expectAllOfItems } from './testing'

const said = (html: string) => blocksToMarkdown(toBlocks([{ kind: 'html', html }]), BASE)

test('code keeps its language, and loses its colours', () => {
  expect(said('<pre class="language-go">if x {\n\treturn\n}</pre>')).toBe(
    '```go\nif x {\n\treturn\n}\n```',
  )
})

test('a figure is a picture, then its caption and who it is from', () => {
  expect(
    said(
      '<figure data-source="unsplash"><img src="/a b.png" alt="a desk"><figcaption>a <em>tidy</em> desk</figcaption></figure>',
    ),
  ).toBe('![a desk](https://notes.test/a%20b.png)\n\na _tidy_ desk · Image source: unsplash')
})

test('a picture that is only named is told in words', () => {
  expect(said('<figure data-source="pexels"><img alt="a desk"></figure>')).toBe(
    'a desk · Image source: pexels',
  )
})

test('a checklist is a list of tasks', () => {
  expect(said('<ul class="checklist"><li>look <b>twice</b></li><li>measure</li></ul>')).toBe(
    '- [ ] look twice\n- [ ] measure',
  )
})

test('addresses are absolute, and a table says what it is called', () => {
  expect(said('<p><a href="../b">b</a></p>')).toBe('[b](https://notes.test/b)')
  expect(
    said('<table><caption>ports</caption><tr><th>a</th></tr><tr><td>1</td></tr></table>'),
  ).toBe('ports\n\n| a |\n| - |\n| 1 |')
})

test('a cell that would be a million cells wide is one', () => {
  expect(said('<table><tr><td colspan="1000000000">a</td></tr></table>').length).toBeLessThan(50)
})

test('a table of too many cells is code, a line for each row', () => {
  const wide = `<table><tr>${'<th colspan=100>a</th>'.repeat(200)}</tr>${'<tr><td>x</td></tr>'.repeat(200)}</table>`
  const text = said(wide)
  expect(text.length).toBeLessThan(3 * wide.length)
  expect(text.startsWith('```\na | a | a')).toBe(true)
  expect(text.endsWith('\nx\n```')).toBe(true)
})

test('every text of saved pages is there, in its order', async () => {
  expect(await expectAllOfItems(readSources([pageFolder]))).toBe(3)
})

test('every text of a synthetic archive is there, in its order', async () => {
  expect(await expectAllOfItems(synthesizeItems({ count: 100, seed: 7 }))).toBe(100)
})

test('every text of an awkward export is there, in its order', async () => {
  const count = await expectAllOfItems(readSources([awkwardExport]))
  expect(count).toBeGreaterThan(20)
})
