import { beforeAll, expect, test } from 'vitest'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { indexPending } from './pending.store'
import { ask, findAllSlugs } from './testing/ask'

const COUNT = 1_050
const day = (number: number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString()

beforeAll(async () => {
  const drafts = Array.from({ length: COUNT }, (_, at) =>
    aDraft(`page-${at}`, {
      publishedAt: day(Math.floor(at / 10)),
      // Many of one rank, and some better ones among them.
      content: [{ kind: 'paragraph', text: `harbour ${'harbour '.repeat(at % 3)}${at}` }],
      metadata: { difficulty: at < 45 ? 'rare' : 'common' },
    }),
  )
  await importDrafts(...drafts)
  await indexPending()
})

for (const sort of ['relevance', 'newest'])
  test(`by ${sort}, pages follow each other without a gap or a double`, async () => {
    const seen = await findAllSlugs({ q: 'harbour', difficulty: 'rare', sort })
    expect(seen).toHaveLength(45)
    expect(new Set(seen).size).toBe(45)
  })

test('by newest, the list begins with the newest post', async () => {
  const seen = await findAllSlugs({ q: 'harbour', difficulty: 'rare', sort: 'newest' })
  expect(seen.slice(0, 5)).toEqual([44, 43, 42, 41, 40].map((at) => `post-page-${at}`))
})

test('by relevance, the list begins with posts that say it most', async () => {
  const seen = await findAllSlugs({ q: 'harbour', difficulty: 'rare' })
  const numbers = seen.map((slug) => Number(slug.split('-').at(-1)) % 3)
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
})

test('more than a thousand are not counted', async () => {
  expect(await ask({ q: 'harbour' })).toMatchObject({ count: 1_000, isMore: true })
})

test('a cursor that was never given begins at the first page', async () => {
  const first = await ask({ q: 'harbour' })
  for (const after of ['zzz', 'NaN_1', '1_99999999999', '1e99999_1', 'zzzzzzzzzzz-zzzzzzz'])
    for (const sort of ['relevance', 'newest'])
      expect(await ask({ q: 'harbour', after, sort })).toMatchObject({
        kind: 'found',
        count: 1_000,
      })
  expect(await ask({ q: 'harbour', after: 'zzz' })).toEqual(first)
})
