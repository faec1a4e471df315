import { toBlocks } from '@/lib/content/blocks'
import { blocksToMarkdown } from '@/lib/content/blocks-markdown'
import { diffBlocks } from '@/lib/content/diff-blocks'
import { diffText } from '@/lib/content/diff-text'
import { toEditBlock } from '@/lib/content/edit-blocks'
import { excerpt } from '@/lib/content/excerpt'
import { tokenizeAll } from '@/lib/content/highlight-code'
import { parseHtml } from '@/lib/content/html'
import { markdownToHtml } from '@/lib/content/markdown'
import { isTooMuchMarkdown } from '@/lib/content/markdown-limits'
import { mergeBlocks } from '@/lib/content/merge-blocks'
import { normalForm } from '@/lib/content/normal-form'
import { fromPaste } from '@/lib/content/paste'
import { patternOf } from '@/lib/content/pattern'
import { slugify } from '@/lib/content/slug'
import type { SourceBlock } from '@/lib/content/source-block'
import { cleanText, oneLine } from '@/lib/content/text'
import { writtenForm } from '@/lib/content/written'
import { safeName } from '@/lib/import/desk/file-name'
import { countElements } from '@/lib/import/html-limits'
import { limitsOf } from '@/lib/import/limits'
import { bulletTree } from '@/lib/import/saved-page/bullet'
import { readLines } from '@/lib/import/saved-page/line'
import { readContent } from '@/lib/import/wxr/html/read-content'
import { decodePhp } from '@/lib/import/wxr/php/decode-php'
import { drawable } from '@/lib/indexing/picture/drawable'
import { raiseVersion } from '@/lib/review/decisions/version'
import { readWords } from '@/lib/search/words'

/** What outside text goes through. `refused` is a text that is not gone into because it is too much. */
type Door = (text: string) => unknown

const refused = 'refused'
const BASE = 'https://a.test/'
const MOST_ELEMENTS = 20_000

const asHtml = (html: string): SourceBlock[] => [{ kind: 'html', html }]
const isTooMuchHtml = (html: string) => countElements(html, MOST_ELEMENTS) > MOST_ELEMENTS

/** Blocks are made of HTML within the limits of an import. */
const blocksOf = (text: string) => (isTooMuchHtml(text) ? [] : toBlocks(asHtml(text)))

/**
 * Every function that reads or expands text from outside. To add one: name it, call it as its callers do (with the limit
 * that they ask first), and lib/bounded/doors.test.ts feeds it every shape at growing sizes.
 */
export const doors: ReadonlyMap<string, Door> = new Map<string, Door>([
  ['normal form', (text) => normalForm(text)],
  ['clean text', cleanText],
  ['one line', oneLine],
  ['slug', slugify],
  ['excerpt', (text) => excerpt(text, [])],
  ['elements of HTML', (text) => countElements(text, 100_000)],
  ['HTML', (text) => (isTooMuchHtml(text) ? refused : parseHtml(text))],
  ['blocks of HTML', blocksOf],
  [
    'blocks of text',
    (text) =>
      toBlocks([
        { kind: 'paragraph', text },
        { kind: 'quote', text },
      ]),
  ],
  [
    'blocks of lines',
    (text) => toBlocks([{ kind: 'list', ordered: false, items: text.split('\n') }]),
  ],
  ['written form', (text) => blocksOf(text).map(({ tree }) => writtenForm(tree))],
  ['pattern', (text) => blocksOf(text).map((block) => patternOf(block, names))],
  ['Markdown of blocks', (text) => blocksToMarkdown(blocksOf(text), BASE)],
  ['limits of Markdown', isTooMuchMarkdown],
  ['Markdown', (text) => (isTooMuchMarkdown(text) ? refused : markdownToHtml(text))],
  ['edit blocks', (text) => blocksOf(text).map(toEditBlock)],
  ['paste', (text) => (isTooMuchHtml(text) ? refused : fromPaste(text))],
  ['code', (code) => tokenizeAll([{ language: 'js', code: code.slice(0, 50_000) }])],
  ['difference by word', (text) => diffText(text, text.replaceAll('a', 'b'), 'word')],
  ['difference by line', (text) => diffText(text, text.replaceAll('a', 'b'), 'line')],
  ['difference by block', (text) => diffBlocks(numbered(text), numbered(text).reverse())],
  ['merge', (text) => mergeBlocks(sidesOf(text.split(' ')), (word) => word)],
  ['content of WordPress', (text) => readContent(text, BASE, limitsOf({}))],
  ['values of PHP', (text) => decodePhp(text, limitsOf({}))],
  ['lines of a saved page', (text) => bulletTree(readLines(text))],
  ['name of an upload', safeName],
  ['letters of a picture', drawable],
  ['version', raiseVersion],
  ['search', readWords],
])

const names = { stack: ['node'], problem: ['slow'], scenario: ['x'] }

const numbered = (text: string) => blocksOf(text).map((block, id) => ({ ...block, id }))

const sidesOf = (words: string[]) => ({
  base: words.slice(0, 2_000),
  theirs: words.slice(0, 2_000).reverse(),
  mine: words.slice(0, 1_000),
})
