import { expect, test } from 'vitest'
import { Metadata } from '@/lib/posts/metadata'
import type { Described } from './meta-facts'
import { metaFacts } from './meta-facts'
import { metaMeasures } from './meta-measures'

const post = (metadata: Partial<Metadata> = {}): Described => ({
  metadata: Metadata.parse(metadata),
  status: 'reviewed',
  version: '1.4.6',
  author: null,
  lastReviewed: '2026-11-21',
  needsHumanReview: false,
  review: { revisionNumber: 1, isReadable: true, day: '2026-11-21' },
  words: 440,
  readingMinutes: 2,
  blocks: [],
  terms: [
    { kind: 'area', slug: 'python', name: 'python' },
    { kind: 'stack', slug: 'python-services', name: 'python services' },
    { kind: 'tool', slug: 'python-tool', name: 'python' },
  ],
})

const valueAt = (label: string, described: Described) =>
  metaFacts(described).find((fact) => fact.label === label)?.value

test('a field that is absent is not shown', () => {
  expect(metaFacts(post()).map(({ label }) => label)).toEqual(['revision'])
})

test('the revision is the present state, not the one that came with the import', () => {
  const revision = { status: 'drafted', version: '1.4.5', lastReviewed: '2017-04-22' } as const
  expect(valueAt('revision', post({ revision }))).toEqual({
    status: 'reviewed',
    version: '1.4.6',
    'last reviewed': '2026-11-21',
  })
})

test('fields that only the desk is given are marked as not public', () => {
  const described = {
    ...post({ unknown: { audience: 'all' } }),
    deskFields: { email: 'a@b.example' },
  }
  const facts = metaFacts(described).slice(-2)
  expect(facts).toEqual([
    { label: 'audience', value: 'all' },
    { label: 'email', value: 'a@b.example', note: expect.stringContaining('Not public') },
  ])
})

test('a decision answers the flag that asked for a human review', () => {
  const flags = { 'has images': true, 'needs human review': true }
  expect(valueAt('flags', post({ flags }))).toEqual({
    'has images': '1 (yes)',
    'needs human review': '0 (no)',
  })
})

test('a claimed reading time stands beside the one measured here', () => {
  const fact = metaFacts(post({ readingTime: 14 })).find(({ label }) => label === 'reading time')
  expect(fact).toMatchObject({
    label: 'reading time',
    value: 14,
    note: 'Minutes, claimed by the import. Measured: 2.',
  })
})

test('fields carry the labels of the saved pages, in their order', () => {
  const payload = { sourceId: 'alphanode-000001' }
  const described = post({ notes: ['a'], payload, unknown: { audience: 'all' }, topic: 'b' })
  expect(metaFacts(described).map(({ label }) => label)).toEqual([
    'topic',
    'revision',
    'payload',
    'notes',
    'audience',
  ])
  expect(valueAt('payload', described)).toEqual({ 'source id': 'alphanode-000001' })
})

test('scores are told in the order of the saved pages, whatever the database makes of it', () => {
  const score = { depth: 75, novelty: 3, quality: 84 }
  expect(Object.keys(valueAt('score', post({ score })) ?? {})).toEqual([
    'quality',
    'depth',
    'novelty',
  ])
})

test('what an import claimed of the revision is told where a decision made it something else', () => {
  const revision = { status: 'drafted', version: '1.4.5', lastReviewed: '2026-11-21' } as const
  const told = (described: Described) =>
    metaFacts(described).find(({ label }) => label === 'revision')?.note
  expect(told(post({ revision }))).toBe('Claimed by the import: drafted, version 1.4.5.')
  const same = { status: 'reviewed', version: '1.4.6', lastReviewed: '2026-11-21' } as const
  expect(told(post({ revision: same }))).toBeUndefined()
  expect(told({ ...post({ revision: same }), review: null })).toContain('nobody has reviewed it')
})

test('names lead to the hubs that the post is filed under, and to no others', () => {
  const metadata = { stack: ['python services', 'python', 'other'], tools: ['python'] }
  const facts = metaFacts(post({ ...metadata, difficulty: 'Very Hard' }))
  const links = (label: string) =>
    Object.fromEntries(facts.find((fact) => fact.label === label)?.links ?? [])
  expect(links('stack')).toEqual({
    'python services': '/stacks/python-services',
    python: '/areas/python',
  })
  expect(links('tools')).toEqual({ python: '/tools/python-tool' })
  expect(links('difficulty')).toEqual({ 'Very Hard': '/difficulty/very-hard' })
})

test('measures stand beside the claims that they bear on', () => {
  const described = post({ flags: { 'has images': true }, payload: { paragraphs: 8 } })
  const notes = metaFacts(described).flatMap(({ note }) => note ?? [])
  expect(notes.join()).toContain('Measured: 0 images.')
  expect(notes.join()).toContain('Measured: 0 paragraphs.')
  expect(metaMeasures(described)).toEqual([
    '440 words',
    '2 min at 220 words a minute',
    '0 code blocks',
    '0 images',
  ])
})
