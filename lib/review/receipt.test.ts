import { expect, test } from 'vitest'
import { receiptOf } from './receipt'

const day = '2025-03-02'
const reviewedHere = {
  status: 'reviewed',
  lastReviewed: day,
  revisionNumber: 2,
  review: { revisionNumber: 2, day },
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
