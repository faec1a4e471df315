import { toBlocks } from '@/lib/content/blocks'
import { readCode } from '@/lib/content/code'
import { readFigure } from '@/lib/content/figure'
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
