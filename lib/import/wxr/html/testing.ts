import { toString as textOf } from 'hast-util-to-string'
import { toBlocks } from '@/lib/content/blocks'
import { readCode } from '@/lib/content/code'
import { readFigure } from '@/lib/content/figure'
import { parseHtml } from '@/lib/content/html'
import { isElement } from '@/lib/content/node'
import { limitsOf } from '../../limits'
import { readContent } from './read-content'

export function read(html: string) {
  const content = readContent(html, 'https://example.org/blog', limitsOf({}))
  if (!content) throw new Error('It is too much.')
  return content
}

/** The blocks of a post's content, as short as they can be told: `p: text`, `code php: text`. */
export const shown = (html: string): string[] =>
  toBlocks(read(html).content).map(({ kind, tree, text }) => {
    if (kind === 'code') return `code ${readCode(tree).language ?? '-'}: ${text}`
    if (kind !== 'figure') return `${tree.tagName}: ${text}`
    const { url = '', alt, caption } = readFigure(tree)
    return `figure ${url} | ${alt} | ${caption}`
  })

/** The HTML that is given to `toBlocks`, without the line breaks between blocks. */
export const written = (html: string): string =>
  read(html)
    .content.map((block) => (block.kind === 'html' ? block.html : ''))
    .join('')
    .replaceAll('\n', '')

/** The HTML of each item of an export. */
export const contentsOf = (xml: string): string[] =>
  xml.match(/(?<=<content:encoded>\s*<!\[CDATA\[).*?(?=\]\]><\/content:encoded>)/gs) ?? []

/** Lines that a browser would show of the HTML, but for the tags of shortcodes, and that no block has. */
export function lostLines(html: string): string[] {
  const bare = (text: string) => text.replace(/\s+/g, '').normalize('NFC')
  const blocks = toBlocks(read(html).content)
  const seen = bare(blocks.map(({ tree }) => textOf(tree)).join(''))
  return parseHtml(html.replace(/\[\/?(?:caption|gallery|audio)\b([^\]]*)\]/g, '\n'))
    .map((node) => (isElement(node) ? textOf(node) : node.value))
    .join('\n')
    .split('\n')
    .filter((line) => !seen.includes(bare(line)))
}
