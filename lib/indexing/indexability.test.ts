import { expect, test } from 'vitest'
import { indexability, isListIndexable } from './indexability'

const good = {
  status: 'reviewed',
  visibility: 'public',
  needsHumanReview: false,
  dueOn: null,
  awaitsSecond: false,
} as const

test('a reviewed public post that needs no human review may be indexed', () => {
  expect(indexability(good)).toEqual({ index: true, reasons: [] })
})

test('a drafted post is readable but not indexable', () => {
  expect(indexability({ ...good, status: 'drafted' })).toEqual({
    index: false,
    reasons: ['not reviewed yet: drafted'],
  })
})

test('a review that expired keeps a post out from that day on', () => {
  const expiring = { ...good, dueOn: '2026-03-16' }
  expect(indexability(expiring, new Date('2026-03-15T12:00:00Z')).index).toBe(true)
  expect(indexability(expiring, new Date('2026-03-16T00:00:00Z'))).toEqual({
    index: false,
    reasons: ['review expired'],
  })
})

test('every reason is named', () => {
  expect(
    indexability({
      status: 'expanded',
      visibility: 'private',
      needsHumanReview: true,
      dueOn: '2001-01-01',
      awaitsSecond: true,
    }).reasons,
  ).toEqual([
    'not reviewed yet: expanded',
    'not public: private',
    'needs human review',
    'review expired',
    'waits for a second reviewer',
  ])
})

test('a list may be indexed when one of its posts is reviewed', () => {
  expect(isListIndexable({ reviewedCount: 1 })).toBe(true)
  expect(isListIndexable({ reviewedCount: 0 })).toBe(false)
})
