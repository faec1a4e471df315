import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, inject, test } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import { expectAllOfItems } from '@/lib/indexing/markdown/testing'
import type { Item } from './item'
import { runImport } from './run'
import { boxes, toHtmlPage } from './saved-page/html/testing'
import { lostLines, readDraft } from './saved-page/testing'
import { readSources } from './sources/read-sources'
import { contentsOf, lostLines as lostLinesOfHtml } from './wxr/html/testing'

/** Files of other archives, where they are at hand. There are as many tests without any. */
const paths = inject('extraFiles')

const textsOf = (ending: string) =>
  Promise.all(
    paths
      .filter((path) => path.endsWith(ending))
      .map(async (path) => ({ name: basename(path), text: await readFile(path, 'utf8') })),
  )

test('saved pages from elsewhere lose no line', async () => {
  for (const { name, text } of await textsOf('.txt'))
    expect(lostLines(text, await readDraft(text)), name).toEqual([])
})

test('saved pages from elsewhere are the same drafts as HTML, whatever shows their box', async () => {
  for (const { name, text } of await textsOf('.txt')) {
    const { content, ...expected } = await readDraft(text)
    for (const [box, write] of Object.entries(boxes)) {
      const { content: found, ...others } = await readDraft(toHtmlPage(text, write))
      expect(others, `${name}, ${box}`).toEqual(expected)
      expect(toBlocks(found), `${name}, ${box}`).toEqual(toBlocks(content))
    }
  }
})

test('exports from elsewhere lose no line of text that they show', async () => {
  for (const { name, text } of await textsOf('.xml'))
    expect(contentsOf(text).flatMap(lostLinesOfHtml), name).toEqual([])
})

test('what comes from elsewhere has all its texts in Markdown', async () => {
  const drafts = await expectAllOfItems(readSources(paths))
  expect(drafts).toBeGreaterThanOrEqual((await textsOf('.txt')).length)
})

test('what comes from elsewhere is imported once, and nothing of it is refused', async () => {
  for (const source of paths) {
    const read = () => readSources([source])
    const kinds = await kindsOf(read())
    expect(kinds, source).not.toContain('refused')
    const first = await runImport({ sources: [source], options: {} }, read)
    const posts = kinds.filter((kind) => kind === 'draft').length
    expect(first, source).toMatchObject({ created: posts, refused: 0, conflicting: 0 })
    const second = await runImport({ sources: [source], options: {} }, read)
    expect(second, source).toMatchObject({ unchanged: posts, created: 0, updated: 0 })
  }
})

async function kindsOf(items: AsyncIterable<Item>) {
  const kinds: Item['kind'][] = []
  for await (const { kind } of items) kinds.push(kind)
  return kinds
}
