import { expect, test } from 'vitest'
import { receiptOf as receiptAt } from './receipt'

const day = '2025-03-02'
const receiptOf = (post: Parameters<typeof receiptAt>[0], now = new Date('2026-03-02T00:00:00Z')) =>
  receiptAt(post, now)
const reviewedHere = {
  status: 'reviewed',
  lastReviewed: day,
  revisionNumber: 2,
  dueOn: null,
  review: { revisionNumber: 2, isReadable: true, day },
} as const

test('a text is unchanged since its review only while it is the one that was reviewed', () => {
  expect(receiptOf(reviewedHere)).toEqual({ kind: 'unchanged', day })
  const changed = { kind: 'changed', day, from: 2, to: 3 }
  expect(receiptOf({ ...reviewedHere, revisionNumber: 3 })).toEqual(changed)
  expect(receiptOf({ ...reviewedHere, revisionNumber: 3, status: 'drafted' })).toEqual(changed)
})

test('a review that somebody went back on is no review', () => {
  expect(receiptOf({ ...reviewedHere, status: 'expanded' })).toEqual({ kind: 'reopened', day })
})

test('a review that came with the import is a claim, with or without its day', () => {
  const claimed = { ...reviewedHere, review: null }
  expect(receiptOf(claimed)).toEqual({ kind: 'claimed', day })
  expect(receiptOf({ ...claimed, lastReviewed: null })).toEqual({ kind: 'claimed', day: null })
})

test('what nobody has reviewed has no receipt, whatever day the import names', () => {
  expect(receiptOf({ ...reviewedHere, status: 'drafted', review: null })).toEqual({ kind: 'none' })
})

test('a review that has expired is due for another, from its very day on', () => {
  const expiring = { ...reviewedHere, dueOn: '2026-03-02' }
  const due = { kind: 'due', day, since: '2026-03-02', isHere: true }
  expect(receiptOf(expiring)).toEqual(due)
  expect(receiptOf(expiring, new Date('2026-03-01T23:59:59Z'))).toEqual({ kind: 'unchanged', day })
  expect(receiptOf({ ...expiring, review: null })).toEqual({ ...due, isHere: false })
})

test('that a text was changed since its review is said before that the review expired', () => {
  expect(receiptOf({ ...reviewedHere, dueOn: day, revisionNumber: 3 })).toEqual({
    ...{ kind: 'changed', day, from: 2, to: 3 },
  })
})
