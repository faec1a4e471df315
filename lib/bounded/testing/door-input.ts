import { toBlocks } from '@/lib/content/blocks'
import { line, lines } from '@/lib/content/fields'
import { parseHtml } from '@/lib/content/html'
import { element, findAll, textNode } from '@/lib/content/node'
import type { SourceBlock } from '@/lib/content/source-block'
import { countElements } from '@/lib/import/html-limits'
import { itemOf, metaOf } from '@/lib/import/wxr/testing'
import { Metadata } from '@/lib/posts/metadata'
import { Id, Key, Note } from '@/lib/review/fields'

/** A text that is not gone into because it is too much. */
export const refused = 'refused'
export const BASE = 'https://a.test/'
const MOST_ELEMENTS = 20_000

const asHtml = (html: string): SourceBlock[] => [{ kind: 'html', html }]
export const isTooMuchHtml = (html: string) => countElements(html, MOST_ELEMENTS) > MOST_ELEMENTS

/** Blocks are made of HTML within the limits of an import. */
export const blocksOf = (text: string) => (isTooMuchHtml(text) ? [] : toBlocks(asHtml(text)))

export const fields = [line(100_000), lines(100_000), Note, Id, Key]

export const headingsOf = (text: string) =>
  text.split(/\s/, 5_000).map((word, id) => ({
    ...{ id, kind: 'heading' as const, tree: element('h2', {}, [textNode(word)]) },
  }))

export const tablesOf = (text: string) =>
  (isTooMuchHtml(text) ? [] : parseHtml(text)).flatMap((node) => findAll(node, 'table'))

export const movedItem = (text: string) =>
  itemOf(
    { link: `https://example.org/blog/${text}/x`, guid: text },
    metaOf('_wp_old_slug', text) + metaOf(text, text),
  )

export const fieldsOf = (text: string) =>
  Metadata.parse({ topic: text, summary: text, unknown: { [text]: text, a: text } })

export const names = { stack: ['node'], problem: ['slow'], scenario: ['x'] }

export const numbered = (text: string) => blocksOf(text).map((block, id) => ({ ...block, id }))

export const sidesOf = (words: string[]) => ({
  base: words.slice(0, 2_000),
  theirs: words.slice(0, 2_000).reverse(),
  mine: words.slice(0, 1_000),
})
