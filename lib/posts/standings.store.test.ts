import { beforeAll, expect, test } from 'vitest'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { getOverview, listTerms } from './standings.store'
import { readTermsCursor } from './terms-cursor'

const today = new Date('2024-06-01')

const reviewed = (sourceId: string, lastReviewed: string | undefined, changes = {}) =>
  aDraft(sourceId, {
    metadata: { revision: { status: 'reviewed', lastReviewed }, ...changes },
  })

beforeAll(async () => {
  const tagged = Array.from({ length: 7 }, (_, at) =>
    aDraft(`tagged-${at}`, {
      metadata: {
        // `tag-0` has seven posts, `tag-1` six, and the last ones as many as `rare`.
        terms: Array.from({ length: at + 1 }, (_value, tag) => ({
          kind: 'tag' as const,
          name: `tag ${tag}`,
        })),
      },
    }),
  )
  await importDrafts(
    ...tagged,
    aDraft('rare', { metadata: { terms: [{ kind: 'tag', name: 'rare' }] } }),
    { ...aDraft('hidden', { metadata: { tools: ['secret'] } }), visibility: 'private' },
    reviewed('older', '2024-02-01'),
    reviewed('newer', '2024-05-01', { tools: ['git'] }),
    reviewed('in-future', '2030-01-01'),
    reviewed('undated', undefined),
    reviewed('doubted', '2024-05-02', { flags: { 'needs human review': true } }),
    { ...reviewed('private', '2024-05-03'), visibility: 'private' },
  )
})

test('the terms of a kind are paged through, most posts first, each once', async () => {
  const seen: [string, number][] = []
  let cursor = null
  do {
    const page = await listTerms('tag', 3, cursor)
    seen.push(...page.rows.map(({ slug, postCount }): [string, number] => [slug, postCount]))
    cursor = readTermsCursor(page.next ?? '')
  } while (cursor)
  expect(seen).toEqual([
    ['tag-0', 7],
    ['tag-1', 6],
    ['tag-2', 5],
    ['tag-3', 4],
    ['tag-4', 3],
    ['tag-5', 2],
    ['tag-6', 1],
    ['rare', 1],
  ])
})

test('a term that only private posts have is not listed', async () => {
  expect((await listTerms('tool', 10)).rows.map(({ slug }) => slug)).toEqual(['git'])
})

test('the overview counts what is public, and shows what was reviewed last and still stands', async () => {
  const { tally, reviewed: lately } = await getOverview(today)
  expect(tally).toEqual({ postCount: 13, reviewedCount: 5, expandedCount: 0 })
  expect(lately.map(({ slug }) => slug)).toEqual(['post-newer', 'post-older'])
})
