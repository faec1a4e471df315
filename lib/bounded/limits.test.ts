import { expect, test } from 'vitest'
import { isTooMuchMarkdown } from '@/lib/content/markdown-limits'
import { countElements } from '@/lib/import/html-limits'
import { DraftText } from '@/lib/review/editing/draft-text'
import { LONGEST_DRAFT } from '@/lib/review/editing/longest-draft'
import { tooMuchText } from '@/lib/review/editing/too-much'
import { Note } from '@/lib/review/fields'
import { LONGEST_QUERY, readWords } from '@/lib/search/words'

const row = (cells: number) => Array.from({ length: cells }, () => 'x').join('|')

test.each([
  ['lines', 5_000, (most: number) => Array.from({ length: most }, () => 'a').join('\n')],
  ['cells of a row', 5_000, row],
  ['cells of rows', 50, (most: number) => `${row(100)}\n`.repeat(most)],
  ['levels of quotes', 40, (most: number) => `${'> '.repeat(most)}a`],
  ['levels of lists', 40, (most: number) => `${'- '.repeat(most)}a`],
  ['signs of links', 2_000, (most: number) => '[a '.repeat(most)],
  ['signs of emphasis', 2_000, (most: number) => '*a '.repeat(most)],
  ['signs of code', 2_000, (most: number) => '`a '.repeat(most)],
])('Markdown may have so many %s and no more: %s', (_, most, make) => {
  expect(isTooMuchMarkdown(make(most))).toBe(false)
  expect(isTooMuchMarkdown(make(most + 1))).toBe(true)
})

test('what is said of too much names the limits', () => {
  for (const limit of ['5,000 cells', '40 levels', '5,000 lines', '2,000 links'])
    expect(tooMuchText).toContain(limit)
})

test('elements of what is pasted are counted no further than the limit', () => {
  expect(countElements('<p>'.repeat(20_000), 20_000)).toBe(20_000)
  expect(countElements('<p>'.repeat(20_001), 20_000)).toBe(20_001)
  expect(countElements('<b>'.repeat(300_000), 20_000)).toBe(20_001)
})

test('a note, a draft and a query have an end', () => {
  expect(Note.safeParse('a'.repeat(2_000)).success).toBe(true)
  expect(Note.safeParse('a'.repeat(2_001)).success).toBe(false)
  const draft = DraftText.safeParse(`"${'a'.repeat(LONGEST_DRAFT)}"`)
  expect(draft.error?.issues).toMatchObject([{ code: 'too_big' }])
  const { wanted } = readWords('a'.repeat(LONGEST_QUERY + 1_000))
  expect(wanted).toEqual(['a'.repeat(LONGEST_QUERY)])
})
