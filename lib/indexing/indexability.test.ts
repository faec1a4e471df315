import { expect, test } from 'vitest'
import { indexability } from './indexability'

const good = { status: 'reviewed', visibility: 'public', needsHumanReview: false } as const

test('a reviewed public post that needs no human review may be indexed', () => {
  expect(indexability(good)).toEqual({ index: true, reasons: [] })
})

test('a drafted post is readable but not indexable', () => {
  expect(indexability({ ...good, status: 'drafted' })).toEqual({
    index: false,
    reasons: ['not reviewed yet: drafted'],
  })
})

test('every reason is named', () => {
  expect(
    indexability({ status: 'expanded', visibility: 'private', needsHumanReview: true }).reasons,
  ).toEqual(['not reviewed yet: expanded', 'not public: private', 'needs human review'])
})
