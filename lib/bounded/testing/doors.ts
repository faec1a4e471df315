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
import { outline } from '@/lib/content/outline'
import { fromPaste } from '@/lib/content/paste'
import { patternOf } from '@/lib/content/pattern'
import { slugify } from '@/lib/content/slug'
import { tableSize } from '@/lib/content/table-size'
import { cleanText, oneLine } from '@/lib/content/text'
import { writtenForm } from '@/lib/content/written'
import { safeName } from '@/lib/import/desk/file-name'
import { countElements } from '@/lib/import/html-limits'
import { readJsonLine } from '@/lib/import/json-line'
import { limitsOf } from '@/lib/import/limits'
import { bulletTree } from '@/lib/import/saved-page/bullet'
import { readHtml } from '@/lib/import/saved-page/html'
import { readLines } from '@/lib/import/saved-page/line'
import { readContent } from '@/lib/import/wxr/html/read-content'
import { decodePhp } from '@/lib/import/wxr/php/decode-php'
import { exportOf, readText as readExport } from '@/lib/import/wxr/testing'
import { drawable } from '@/lib/indexing/picture/drawable'
import { metadataLines } from '@/lib/posts/metadata-lines'
import { splitMetadata } from '@/lib/posts/private-fields'
import { raiseVersion } from '@/lib/review/decisions/version'
import { readRequest } from '@/lib/search/request'
import { readWords } from '@/lib/search/words'
import {
  BASE,
  blocksOf,
  fields,
  fieldsOf,
  headingsOf,
  isTooMuchHtml,
  movedItem,
  names,
  numbered,
  refused,
  sidesOf,
  tablesOf,
} from './door-input'
import type { Reader } from './shapes'

/** What outside text goes through, and who reads such texts. */
type Door = { name: string; reads: Reader[]; enter: (text: string) => unknown }

/**
 * Every function that reads or expands text from outside. To add one: name it, say what it reads, and call it as its
 * callers do (with the limit that they ask first): lib/bounded/doors.test.ts feeds it those shapes at growing sizes.
 */
export const doors: Door[] = [
  { name: 'normal form', reads: ['text'], enter: (text) => normalForm(text) },
  { name: 'clean text', reads: ['text'], enter: cleanText },
  { name: 'one line', reads: ['text'], enter: oneLine },
  { name: 'slug', reads: ['text'], enter: slugify },
  { name: 'excerpt', reads: ['text'], enter: (text) => excerpt(text, []) },
  { name: 'outline', reads: ['text'], enter: (text) => outline(headingsOf(text)) },
  { name: 'elements of HTML', reads: ['html'], enter: (text) => countElements(text, 100_000) },
  {
    name: 'HTML',
    reads: ['html'],
    enter: (text) => (isTooMuchHtml(text) ? refused : parseHtml(text)),
  },
  { name: 'blocks of HTML', reads: ['html', 'text'], enter: blocksOf },
  { name: 'table', reads: ['html'], enter: (text) => tablesOf(text).map(tableSize) },
  {
    name: 'blocks of text',
    reads: ['text'],
    enter: (text) =>
      toBlocks([
        { kind: 'paragraph', text },
        { kind: 'quote', text },
      ]),
  },
  {
    name: 'blocks of lines',
    reads: ['text'],
    enter: (text) => toBlocks([{ kind: 'list', ordered: false, items: text.split('\n') }]),
  },
  {
    name: 'written form',
    reads: ['html'],
    enter: (text) => blocksOf(text).map(({ tree }) => writtenForm(tree)),
  },
  {
    name: 'pattern',
    reads: ['html'],
    enter: (text) => blocksOf(text).map((block) => patternOf(block, names)),
  },
  {
    name: 'Markdown of blocks',
    reads: ['html', 'markdown'],
    enter: (text) => blocksToMarkdown(blocksOf(text), BASE),
  },
  { name: 'limits of Markdown', reads: ['markdown', 'text'], enter: isTooMuchMarkdown },
  {
    name: 'Markdown',
    reads: ['markdown', 'text', 'html'],
    enter: (text) => (isTooMuchMarkdown(text) ? refused : markdownToHtml(text)),
  },
  {
    name: 'edit blocks',
    reads: ['html', 'markdown'],
    enter: (text) => blocksOf(text).map(toEditBlock),
  },
  {
    name: 'paste',
    reads: ['html'],
    enter: (text) => (isTooMuchHtml(text) ? refused : fromPaste(text)),
  },
  {
    name: 'code',
    reads: ['text', 'markdown'],
    enter: (code) => tokenizeAll([{ language: 'js', code }]),
  },
  {
    name: 'difference by word',
    reads: ['text'],
    enter: (text) => diffText(text, text.replaceAll('a', 'b'), 'word'),
  },
  {
    name: 'difference by line',
    reads: ['text'],
    enter: (text) => diffText(text, text.replaceAll('a', 'b'), 'line'),
  },
  {
    name: 'difference by block',
    reads: ['html'],
    enter: (text) => diffBlocks(numbered(text), numbered(text).reverse()),
  },
  {
    name: 'merge',
    reads: ['text'],
    enter: (text) => mergeBlocks(sidesOf(text.split(' ')), (word) => word),
  },
  {
    name: 'content of WordPress',
    reads: ['wordPress', 'html', 'text'],
    enter: (text) => readContent(text, BASE, limitsOf({})),
  },
  {
    name: 'XML of WordPress',
    reads: ['html', 'wordPress'],
    enter: (text) => readExport(exportOf(`<item>${text}</item>`)),
  },
  {
    name: 'redirects of WordPress',
    reads: ['text'],
    enter: (text) => readExport(exportOf(movedItem(text))),
  },
  { name: 'values of PHP', reads: ['php', 'text'], enter: (text) => decodePhp(text, limitsOf({})) },
  {
    name: 'lines of a saved page',
    reads: ['text', 'markdown'],
    enter: (text) => bulletTree(readLines(text)),
  },
  {
    name: 'saved page in HTML',
    reads: ['html', 'text'],
    enter: (text) => readHtml(`<h1>a</h1>${text}`, 100_000),
  },
  {
    name: 'line of JSON',
    reads: ['json', 'text'],
    enter: (text) => readJsonLine(Buffer.from(text), limitsOf({})),
  },
  {
    name: 'private fields',
    reads: ['text', 'json'],
    enter: (text) => splitMetadata(fieldsOf(text)),
  },
  { name: 'lines of metadata', reads: ['text'], enter: (text) => metadataLines(fieldsOf(text)) },
  {
    name: 'fields of a form',
    reads: ['text', 'markdown'],
    enter: (text) => fields.map((field) => field.safeParse(text)),
  },
  { name: 'name of an upload', reads: ['text'], enter: safeName },
  { name: 'letters of a picture', reads: ['text'], enter: drawable },
  { name: 'version', reads: ['text'], enter: raiseVersion },
  { name: 'search', reads: ['text', 'markdown'], enter: readWords },
  {
    name: 'address of a search',
    reads: ['text'],
    enter: (text) => readRequest({ q: text, stack: text, after: text }),
  },
]
