import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Draft } from '@/lib/import/draft'
import { toJsonLine } from './jsonl'
import { defaultMix } from './mix'
import { synthesizePost } from './post'
import { synthesize } from './synthesize'
import type { SyntheticPost } from './synthetic-post'

const archive = [...synthesize({ count: 1_000, seed: 1 })]

const textsOf = ({ content }: SyntheticPost) =>
  content.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))

test('a seed gives the same bytes on every machine', () => {
  const hash = createHash('sha256')
  for (const post of synthesize({ count: 50, seed: 1 })) hash.update(toJsonLine(post))
  // Changes only when the wording or the default mix is changed on purpose.
  expect(hash.digest('hex')).toBe(
    '1f009d4c055b2b75114b1c941032d78b2aae61bc7bba3ca7ddfdb7b770edf099',
  )
})

test('another seed gives another archive', () => {
  const [first] = synthesize({ count: 1, seed: 2 })
  expect(first?.content).not.toEqual(archive[0]?.content)
})

test('a post depends on the seed and its number, not on the posts around it', () => {
  for (const number of [1, 7, 500, 1_000])
    expect(synthesizePost(1, number, defaultMix)).toEqual(archive[number - 1])
})

test('every post is a complete draft', () => {
  for (const post of archive) expect(Draft.parse(JSON.parse(toJsonLine(post)))).toMatchObject(post)
})

test('every post has a source id of its own, while titles repeat', () => {
  expect(new Set(archive.map(({ sourceId }) => sourceId)).size).toBe(archive.length)
  const titles = new Set(archive.map(({ title }) => title)).size
  expect(titles).toBeLessThan(archive.length)
  expect(titles).toBeGreaterThan(archive.length / 2)
})

test('the metadata repeats what the content says', () => {
  for (const { sourceId, content, metadata } of archive) {
    const figures = content.filter((block) => block.kind === 'figure')
    const checklists = content.filter((block) => block.kind === 'checklist')
    expect(checklists.map(({ items }) => items)).toEqual([metadata.checklist])
    expect(metadata.imageSources).toEqual(
      figures.map(({ source, url, caption }) => ({ source, url, caption })),
    )
    expect(metadata.flags['has images']).toBe(figures.length > 0)
    expect(metadata.payload.sourceId).toBe(sourceId)
  }
})

test('paragraphs are shared by many posts, and most posts are still unlike any other', () => {
  const uses = new Map<string, number>()
  for (const text of archive.flatMap(textsOf)) uses.set(text, (uses.get(text) ?? 0) + 1)
  const shared = [...uses.values()].filter((count) => count > 1)
  const total = archive.flatMap(textsOf).length
  expect(shared.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(total * 0.7)
  expect(shared.length).toBeGreaterThan(280)

  const bodies = new Set(archive.map((post) => JSON.stringify(post.content)))
  expect(bodies.size).toBeGreaterThan(archive.length * 0.95)
})

test('some posts are near-duplicates: nothing but one paragraph differs', () => {
  const firsts = new Map<string, Set<string>>()
  const differences: number[] = []
  for (const post of archive) {
    const known = firsts.get(post.title + post.lead)
    if (known) differences.push(textsOf(post).filter((text) => !known.has(text)).length)
    else firsts.set(post.title + post.lead, new Set(textsOf(post)))
  }
  expect(differences.filter((count) => count <= 1).length).toBeGreaterThan(30)
  expect(differences.filter((count) => count === 1).length).toBeGreaterThan(20)
})

test('all statuses occur, and some posts contradict themselves', () => {
  const statuses = new Set(archive.map(({ metadata }) => metadata.revision.status))
  expect(statuses).toEqual(new Set(['drafted', 'expanded', 'reviewed']))
  const contradictions = archive.filter(({ metadata: { revision, flags } }) =>
    revision.status === 'drafted' ? revision.lastReviewed : flags['needs human review'],
  )
  expect(contradictions.length).toBeGreaterThan(20)
})

test('prose is in lower case, on one line, with every slot filled', () => {
  for (const post of archive)
    for (const text of [post.title, post.lead, ...textsOf(post)])
      expect(text).toMatch(/^[a-z][^A-Z\n{}]+$/)
})

test('dates come from the seed and lie in the past', () => {
  const dates = archive.map(({ publishedAt }) => publishedAt ?? '').toSorted()
  expect(dates[0]?.slice(0, 4)).toBe('2016')
  expect(dates.at(-1)?.slice(0, 4)).toBe('2026')
})
