import { beforeAll, expect, test } from 'vitest'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import type { Cursor } from './cursor'
import { readCursor } from './cursor'
import { findHubPage } from './hubs.store'

const hour = (number: number) => new Date(Date.UTC(2024, 0, 1, number)).toISOString()

const filed = (at: number, problem: string, visibility: 'public' | 'private' = 'public') =>
  aDraft(`filed-${at}`, {
    publishedAt: hour(Math.floor(at / 3)),
    visibility,
    metadata: {
      tools: ['git'],
      difficulty: 'Beginner',
      entities: [
        { name: 'go services', type: 'stack' },
        { name: problem, type: 'problem' },
      ],
      revision: { status: at % 2 ? 'reviewed' : 'drafted' },
    },
  })

beforeAll(async () => {
  const many = Array.from({ length: 45 }, (_, at) =>
    filed(at, at < 15 ? 'slow builds' : 'lost logs', at === 44 ? 'private' : 'public'),
  )
  await importDrafts(...many, filed(45, 'hidden troubles', 'private'))
})

test('a hub pages through every public post of its term once, newest first', async () => {
  const slugs: string[] = []
  let cursor: Cursor | null = null
  do {
    const page = await findHubPage('stack', 'go-services', cursor)
    slugs.push(...(page?.posts.rows ?? []).map(({ slug }) => slug))
    cursor = readCursor(page?.posts.next ?? '')
  } while (cursor)
  expect(slugs).toHaveLength(44)
  expect(new Set(slugs).size).toBe(44)
  expect(slugs[0]).toBe('post-filed-43')
  expect(slugs.at(-1)).toBe('post-filed-0')
})

test('a hub says how many posts it has, how far they are judged and when the newest was listed', async () => {
  const page = await findHubPage('stack', 'go-services', null)
  expect(page?.hub).toMatchObject({
    name: 'go services',
    postCount: 44,
    reviewedCount: 22,
    expandedCount: 0,
    newestOn: '2024-01-01',
  })
})

test('beside a hub stand the terms its posts share, most often first, none that only private posts have', async () => {
  const page = await findHubPage('stack', 'go-services', null)
  expect(page?.related.map(({ kind, slug }) => `${kind}/${slug}`)).toEqual([
    'tool/git',
    'difficulty/beginner',
    'problem/lost-logs',
    'problem/slow-builds',
  ])
})

test('a level of difficulty is a hub as any other', async () => {
  expect((await findHubPage('difficulty', 'beginner', null))?.posts.rows).toHaveLength(20)
})

test('there is no hub for a term that nobody used, that only private posts have, or of another kind', async () => {
  expect(await findHubPage('stack', 'cobol', null)).toBeNull()
  expect(await findHubPage('problem', 'hidden-troubles', null)).toBeNull()
  expect(await findHubPage('tool', 'go-services', null)).toBeNull()
})

test('after its last post a hub has no page', async () => {
  const cursor = { listedAt: new Date('2000-01-01'), id: 1 }
  expect(await findHubPage('stack', 'go-services', cursor)).toBeNull()
})
