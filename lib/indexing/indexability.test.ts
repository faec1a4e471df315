import { expect, test } from 'vitest'
import { indexability, isListIndexable } from './indexability'

const good = {
  status: 'reviewed',
  visibility: 'public',
  needsHumanReview: false,
  dueOn: null,
  awaitsSecond: false,
  words: 100,
  nearCopyOfId: null,
  nearCopy: null,
} as const

const representative = { ...good, slug: 'the-best-one', title: 'The best one' }
const copy = {
  ...good,
  nearCopyOfId: 7,
  nearCopy: { of: representative, policy: 'canonical' },
} as const

test('a reviewed public post that needs no human review may be indexed', () => {
  expect(indexability(good)).toEqual({ index: true, robots: 'index', canonical: null, reasons: [] })
})

test('a drafted post is readable but not indexable', () => {
  expect(indexability({ ...good, status: 'drafted' })).toEqual({
    index: false,
    robots: 'noindex',
    canonical: null,
    reasons: [{ code: 'notReviewed', because: 'it is drafted and not reviewed yet' }],
  })
})

test('a review that expired keeps a post out from that day on', () => {
  const expiring = { ...good, dueOn: '2026-03-16' }
  expect(indexability(expiring, new Date('2026-03-15T12:00:00Z')).index).toBe(true)
  expect(indexability(expiring, new Date('2026-03-16T00:00:00Z'))).toMatchObject({
    index: false,
    reasons: [{ code: 'expired', because: 'its review expired on 2026-03-16' }],
  })
})

test('a near copy names the post that stands for it, and is not told off besides', () => {
  expect(indexability(copy)).toMatchObject({
    index: false,
    robots: 'index',
    canonical: 'the-best-one',
    reasons: [{ code: 'nearCopy' }],
  })
})

test('a near copy is told off where that is the policy', () => {
  const told = indexability({ ...copy, nearCopy: { of: representative, policy: 'noindex' } })
  expect(told).toMatchObject({ index: false, robots: 'noindex', canonical: null })
})

test('a post that may not be indexed itself stands for no other', () => {
  for (const change of [{ visibility: 'removed' }, { nearCopyOfId: 9 }, { words: 99 }] as const) {
    const of = { ...representative, ...change }
    const told = indexability({ ...copy, nearCopy: { of, policy: 'canonical' } })
    expect(told).toMatchObject({ robots: 'noindex', canonical: null })
  }
})

test('a near copy that is not reviewed either is told off and names nobody', () => {
  expect(indexability({ ...copy, status: 'drafted' })).toMatchObject({
    robots: 'noindex',
    canonical: null,
  })
})

test('every reason is named', () => {
  const { reasons } = indexability({
    status: 'expanded',
    visibility: 'private',
    needsHumanReview: true,
    dueOn: '2001-01-01',
    awaitsSecond: true,
    words: 99,
    nearCopyOfId: 7,
    nearCopy: copy.nearCopy,
  })
  expect(reasons.map(({ because }) => because)).toEqual([
    'it is expanded and not reviewed yet',
    'it is private',
    'it needs human review',
    'its review expired on 2001-01-01',
    'it waits for a second reviewer',
    'it nearly repeats another post',
    'it has 99 words, fewer than 100',
  ])
})

test('a list may be indexed when one of its posts is reviewed', () => {
  expect(isListIndexable({ reviewedCount: 1 })).toBe(true)
  expect(isListIndexable({ reviewedCount: 0 })).toBe(false)
})
