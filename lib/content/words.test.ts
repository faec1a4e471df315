import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBlocks } from './blocks'
import { excerpt } from './excerpt'
import { countWords, readingMinutes } from './measure'
import { outline } from './outline'
import { slugify } from './slug'

test.each([
  ['Keeping  staging — close!', 'keeping-staging-close'],
  ['Ünïcode façade Straße Œuvre', 'unicode-facade-strasse-oeuvre'],
  ["don't panic", 'dont-panic'],
  ['Привет, мир', 'привет-мир'],
  ['йогурт', 'йогурт'],
  ['日本語 テキスト', '日本語-テキスト'],
  ['C++ and C#', 'c-plus-plus-and-c-sharp'],
  ['node.js', 'node-js'],
  ['???', 'post'],
  ['', 'post'],
])('%s has the slug %s', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})

test('a slug is short, clean and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const slug = slugify(text)
      expect(slug.length).toBeLessThanOrEqual(96)
      expect(slug).toMatch(/^[^\s/?#%-](?:[^\s/?#%]*[^\s/?#%-])?$/)
      expect(slugify(slug)).toBe(slug)
    }),
  )
})

test('a long slug ends with a whole word', () => {
  expect(slugify('words '.repeat(40))).toBe(Array(16).fill('words').join('-'))
  expect(slugify('a'.repeat(200))).toHaveLength(96)
})

test('words are counted, signs are not', () => {
  expect(countWords("it's a well-known fact - 1.4.5 / done.")).toBe(6)
  expect(countWords('日本語を読む')).toBeGreaterThan(2)
  expect(countWords(' … ')).toBe(0)
})

test('reading takes at least a minute', () => {
  expect([0, 220, 221, 2200].map(readingMinutes)).toEqual([1, 1, 2, 10])
})

test('an excerpt is the lead, else the first paragraph, cut at a word', () => {
  const blocks = toBlocks([
    { kind: 'heading', depth: 2, text: 'why' },
    { kind: 'paragraph', text: 'one, two, three' },
  ])
  expect(excerpt('the  lead', blocks)).toBe('the lead')
  expect(excerpt('', blocks)).toBe('one, two, three')
  expect(excerpt('', blocks, 11)).toBe('one, two…')
  expect(excerpt('', [])).toBe('')
})

test('the outline gives each heading its own anchor', () => {
  const headings = ['final notes', 'a', 'final notes', '?'].map((text) =>
    toBlocks([{ kind: 'heading', depth: 3, text }]),
  )
  const blocks = headings.flat().map((block, index) => ({ id: index + 10, ...block }))
  expect(outline(blocks)).toEqual([
    { blockId: 10, position: 0, anchor: 'final-notes', depth: 3, text: 'final notes' },
    { blockId: 11, position: 1, anchor: 'a', depth: 3, text: 'a' },
    { blockId: 12, position: 2, anchor: 'final-notes-1', depth: 3, text: 'final notes' },
    { blockId: 13, position: 3, anchor: 'section', depth: 3, text: '?' },
  ])
})

test('the words of a very long text are counted, with or without spaces between them', () => {
  const count = 300_000
  expect(countWords('読む '.repeat(count))).toBe(countWords('読む') * count)
  expect(countWords('読む'.repeat(count))).toBe(count)
  expect(countWords(`${'one two '.repeat(count)}読む`)).toBe(2 * count + countWords('読む'))
})
