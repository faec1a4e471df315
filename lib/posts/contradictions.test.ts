import { expect, test } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import type { SourceBlock } from '@/lib/content/source-block'
import { contradictions } from './contradictions'
import { Metadata } from './metadata'
import type { PostPage } from './post'

type Told = Partial<Pick<PostPage, 'status' | 'version' | 'lastReviewed' | 'needsHumanReview'>> &
  Partial<Pick<PostPage, 'review' | 'readingMinutes'>> & { content?: SourceBlock[] }

const found = ({ content = [], ...told }: Told, metadata: Partial<Metadata> = {}) =>
  contradictions({
    status: 'drafted',
    version: '1.0.0',
    lastReviewed: null,
    needsHumanReview: false,
    review: null,
    readingMinutes: 1,
    blocks: toBlocks(content).map((block, id) => ({ ...block, id })),
    ...told,
    metadata: Metadata.parse(metadata),
  }).map(({ kind }) => kind)

const reviewed = { status: 'reviewed', lastReviewed: '2025-03-02' } as const
const picture = { kind: 'figure', alt: '', caption: 'a port' } as const

test('a post that says nothing about itself contradicts nothing', () => {
  expect(found({})).toEqual([])
  expect(found(reviewed)).toEqual([])
})

test('a draft with the date of a review contradicts itself, and says so in a sentence', () => {
  const post = { status: 'drafted', lastReviewed: '2017-04-22' } as const
  expect(found(post)).toEqual(['review date without review'])
  const [only] = contradictions({
    ...{ ...post, version: '', needsHumanReview: false, review: null, readingMinutes: 1 },
    ...{ blocks: [], metadata: Metadata.parse({}) },
  })
  expect(only?.says).toBe('It is drafted, yet was last reviewed on 2017-04-22.')
})

test('a post that was reviewed here and reopened has every right to that date', () => {
  const review = { revisionNumber: 1, isReadable: true, day: '2025-03-02' }
  expect(found({ status: 'expanded', lastReviewed: '2025-03-02', review })).toEqual([])
})

test('reviewed is at odds with no date, with a call for a person, and with an unfinished version', () => {
  expect(found({ status: 'reviewed' })).toEqual(['review without date'])
  expect(found({ ...reviewed, needsHumanReview: true })).toEqual(['reviewed yet awaiting review'])
  for (const version of ['0.9.1', 'v0.1', '2.0-beta', '3.0.0-rc.1', 'draft.1'])
    expect(found({ ...reviewed, version })).toEqual(['reviewed in an unfinished version'])
  for (const version of ['1.4.5', '10.0', '2026.1'])
    expect(found({ ...reviewed, version })).toEqual([])
})

test('claims about images are held against the images that are there', () => {
  const flags = (claimed: boolean) => ({ flags: { 'has images': claimed } })
  const within: SourceBlock = { kind: 'html', html: '<p>see <img src="https://a.test/1"></p>' }
  expect(found({}, flags(true))).toEqual(['images'])
  expect(found({ content: [picture] }, flags(false))).toEqual(['images'])
  expect(found({ content: [within] }, flags(false))).toEqual(['images'])
  expect(found({ content: [within] }, flags(true))).toEqual([])
  expect(found({ content: [picture] }, { flags: { 'image heavy': true } })).toEqual(['image heavy'])
  expect(found({ content: [picture] }, { imageSources: [{}, {}] })).toEqual(['image sources'])
})

test('a claimed reading time may be a little off', () => {
  expect(found({ readingMinutes: 3 }, { readingTime: 5 })).toEqual([])
  expect(found({ readingMinutes: 1 }, { readingTime: 3 })).toEqual([])
  expect(found({ readingMinutes: 3 }, { readingTime: 14 })).toEqual(['reading time'])
  expect(found({ readingMinutes: 30 }, { readingTime: 10 })).toEqual(['reading time'])
})

test('what metadata repeats of the text is the same there, but for case and white space', () => {
  const content: SourceBlock[] = [{ kind: 'checklist', items: ['Check  permissions', 'ship'] }]
  expect(found({ content }, { checklist: ['check permissions', 'ship'] })).toEqual([])
  expect(found({ content }, { checklist: ['ship'] })).toEqual(['checklist'])
  expect(found({}, { checklist: ['ship'] })).toEqual(['checklist'])
  expect(found({}, { payload: { paragraphs: 4 } })).toEqual(['paragraphs'])
})
