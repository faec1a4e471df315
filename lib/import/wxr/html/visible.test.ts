import { readdir, readFile } from 'node:fs/promises'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import { parseHtml } from '@/lib/content/html'
import { isElement } from '@/lib/content/node'
import { read } from './testing'

const folder = new URL('../../../../../shared/wxr/', import.meta.url)
const shared = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.xml'))

test.each(shared)('no line of text that %s shows is lost', async (name) => {
  const xml = await readFile(new URL(name, folder), 'utf8')
  const contents =
    xml.match(/(?<=<content:encoded>\s*<!\[CDATA\[).*?(?=\]\]><\/content:encoded>)/gs) ?? []
  expect(contents.length).toBeGreaterThan(10)
  expect(contents.flatMap(lostLines)).toEqual([])
})

/** Lines that a browser would show of the HTML, but for the tags of shortcodes, and that no block has. */
function lostLines(html: string): string[] {
  const bare = (text: string) => text.replace(/\s+/g, '')
  const blocks = toBlocks(read(html).content)
  const seen = bare(blocks.map(({ tree }) => textOf(tree)).join(''))
  return parseHtml(html.replace(/\[\/?(?:caption|gallery|audio)\b([^\]]*)\]/g, '\n'))
    .map((node) => (isElement(node) ? textOf(node) : node.value))
    .join('\n')
    .split('\n')
    .filter((line) => !seen.includes(bare(line)))
}
