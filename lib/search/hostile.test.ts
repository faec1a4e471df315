import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { indexPending } from './pending.store'
import { readRequest, searchPath } from './request'
import { listSuggestions } from './suggest.store'
import { ask } from './testing/ask'

const kinds = ['unasked', 'wordless', 'found', 'nothing', 'slow']

/** Words that are there, and everything that means something to some parser on the way. */
const fragment = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...[
      'harbour',
      'or',
      'OR',
      '-',
      '--',
      '"',
      '“',
      "'",
      '\\',
      '&',
      '|',
      '!',
      '<->',
      ':*',
      '(',
      ')',
      '=',
      '%',
    ],
    ...[
      '\u0000',
      '\u0001',
      '\u0002',
      '\ud800',
      '\u202e',
      '😀',
      'é',
      'e\u0301',
      '漢字',
      'ß',
      'İ',
      '½',
    ],
  ),
)
const query = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(' '))

/** PostgreSQL refuses a vector of a megabyte. */
const differentWords = (from: number) =>
  Array.from({ length: 10_000 }, (_, at) => `é${(from + at).toString(36)}`).join(' ')

beforeAll(async () => {
  await importDrafts(
    aDraft('plain', { title: 'Harbour harbour' }),
    aDraft('odd', {
      title: 'harbour 😀 ½ ß İ',
      content: [
        { kind: 'paragraph', text: 'a harbour 😀 of 漢字 <b>&amp; é½ 1e5 a@b.c http://x.y/z' },
      ],
    }),
    aDraft('huge', {
      content: [
        { kind: 'paragraph', text: `harbour ${differentWords(0)}` },
        ...Array.from({ length: 9 }, (_, at) => ({
          kind: 'paragraph' as const,
          text: differentWords(10_000 * (at + 1)),
        })),
        { kind: 'paragraph', text: `${'x'.repeat(5_000)} ${'漢'.repeat(1_000)}` },
      ],
    }),
  )
  await indexPending()
})

test('no query throws, whatever it is made of', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (q) => {
      expect(kinds).toContain((await ask({ q })).kind)
    }),
    { numRuns: 150 },
  )
})

test('no suggestion throws, whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (q) => {
      expect(Array.isArray(await listSuggestions(q))).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('every address is a request, and makes itself again', () => {
  const value = fc.oneof(query, fc.array(query, { maxLength: 2 }), fc.constant(undefined))
  const params = fc.record(
    {
      q: value,
      stack: value,
      tool: value,
      difficulty: value,
      status: value,
      sort: value,
      after: value,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(params, (asked) => {
      const request = readRequest(asked)
      const { searchParams } = new URL(searchPath(request), 'http://localhost')
      expect(readRequest(Object.fromEntries(searchParams))).toEqual(request)
    }),
  )
})

test('every filter is asked for as it is, whatever it is made of', async () => {
  await fc.assert(
    fc.asyncProperty(query, query, async (difficulty, tool) => {
      expect(kinds).toContain((await ask({ q: 'harbour', difficulty, tool })).kind)
    }),
    { numRuns: 100 },
  )
})

test('a text that is too long for the search is found by its beginning', async () => {
  expect(await ask({ q: 'harbour' })).toMatchObject({ kind: 'found', count: 3 })
})
