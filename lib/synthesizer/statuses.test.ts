import { expect, test } from 'vitest'
import { defaultMix } from './mix'
import { shareStatuses } from './statuses'

const { reviewed, drafted, expanded } = defaultMix

test('the default statuses are whole', () => {
  expect(shareStatuses({ reviewed, drafted, expanded })).toEqual({ reviewed, drafted, expanded })
  expect(shareStatuses({})).toEqual({ reviewed, drafted, expanded })
})

test.each([
  [{ reviewed: 1 }, { reviewed: 1, drafted: 0, expanded: 0 }],
  [{ reviewed: 0.9 }, { reviewed: 0.9, drafted: 0.1 * (25 / 55), expanded: 0.1 * (30 / 55) }],
  [
    { drafted: 0.4, expanded: 0.1 },
    { reviewed: 0.5, drafted: 0.4, expanded: 0.1 },
  ],
  [
    { reviewed: 0.5, drafted: 0.5 },
    { reviewed: 0.5, drafted: 0.5, expanded: 0 },
  ],
  [
    { reviewed: 0.1, drafted: 0.2, expanded: 0.7 },
    { reviewed: 0.1, drafted: 0.2, expanded: 0.7 },
  ],
])('what is given of them is kept, and the others divide the rest: %j', (given, expected) => {
  const statuses = shareStatuses(given)
  for (const name of ['reviewed', 'drafted', 'expanded'] as const)
    expect(typeof statuses === 'string' ? statuses : statuses[name]).toBeCloseTo(expected[name], 12)
})

test.each([
  [{ reviewed: 0.7, drafted: 0.4 }, 'add up to 1.1; they can be 1 at most'],
  [{ reviewed: 0.1, drafted: 0.2, expanded: 0.3 }, 'add up to 0.6, not to 1'],
])('statuses that are no whole get a sentence: %j', (given, sentence) => {
  expect(shareStatuses(given)).toContain(sentence)
})
