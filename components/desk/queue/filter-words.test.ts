import { expect, test } from 'vitest'
import { filterText, narrowings } from './filter-words'

test('each part of a filter is said, with the view that is left without it', () => {
  expect(narrowings('status=any&stack=go&due=1&sort=risk')).toEqual([
    { words: 'Any status', without: 'stack=go&due=1&sort=risk' },
    { words: 'Stack: go', without: 'status=any&due=1&sort=risk' },
    { words: 'Review is due', without: 'status=any&stack=go&sort=risk' },
  ])
})

test('every filter has words', () => {
  const text =
    'status=drafted&human=1&stack=go&tool=git&problem=latency&difficulty=beginner&age=never&below=50&contradictions=1&mine=1&due=1&second=1&covered=1&wrong=1'
  expect(narrowings(text)).toHaveLength(14)
  expect(filterText('age=400&below=50')).toBe(
    'Last reviewed 400 days ago or earlier, Score below 50',
  )
})

test('without a filter it is what awaits review', () => {
  expect(narrowings('sort=read')).toEqual([])
  expect(filterText('')).toBe('What awaits review')
})
