import { expect, test } from 'vitest'
import { dayAfter, sayAges, sayPace, sayShares, sayStep, sayWeeks } from './progress-words'

const friday = new Date('2026-03-20T12:00:00Z')

test('shares are those of all stacks together', () => {
  const share = { drafted: 1_000, expanded: 2, reviewed: 1 }
  expect(sayShares([share, share])).toBe(
    'Of 2,006 posts, 2 are reviewed, 4 expanded and 2,000 drafted.',
  )
})

test('weeks are counted, and the last whole one is named', () => {
  const week = { monday: '2026-03-02', decisions: 3, reviewed: 1, takenBack: 0 }
  expect(sayWeeks([week, week, { ...week, decisions: 0, reviewed: 0 }])).toBe(
    '6 decisions in 3 weeks, 2 reviews among them. Last week there were 3.',
  )
})

test('reviews of a year and those without a day are told', () => {
  const ages = [
    { from: 0, to: 12, count: 3 },
    { from: 12, to: null, count: 1 },
  ]
  expect(sayAges(ages, 0)).toBe('Of 4 reviewed posts, 1 had their review a year ago or more.')
  expect(sayAges(ages, 2)).toContain('Of 2 nothing says when.')
  expect(ages.map(sayStep)).toEqual(['0–12', '12+'])
})

test('the pace tells a day, unless nobody reviews or nothing is left', () => {
  expect(sayPace({ left: 13, perWeek: 6.5, weeksLeft: 2 }, friday)).toContain(
    '13 posts await review. At 6.5 reviews a week, as in the last four whole weeks, that takes 2 weeks, until 3 April 2026.',
  )
  expect(sayPace({ left: 1, perWeek: 0, weeksLeft: null }, friday)).toContain('1 post awaits')
  expect(sayPace({ left: 0, perWeek: 6, weeksLeft: 0 }, friday)).toBe('Nothing awaits review.')
  expect(dayAfter(10_000_000, friday)).toBeNull()
  expect(sayPace({ left: 2_500_000, perWeek: 0.25, weeksLeft: 10_000_000 }, friday)).toContain(
    '10,000,000 weeks.',
  )
})
