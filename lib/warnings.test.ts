import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { recovered, warn } from './warnings'

let lines: Record<string, unknown>[] = []

beforeEach(() => {
  lines = []
  globalThis.alphanodeRepeats?.clear()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T14:02:00Z') })
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(JSON.parse(String(line)))
    return true
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a warning says when, which, why and about what', () => {
  const cause = new Error('The row could not be read.', {
    cause: Object.assign(new Error('connection refused'), { code: 'ECONNREFUSED' }),
  })
  warn('The search index is behind.', cause, { postId: 7 })
  expect(lines).toEqual([
    {
      time: '2026-11-29T14:02:00.000Z',
      level: 'warning',
      id: expect.stringMatching(/^[0-9a-f]{8}$/),
      message: 'The search index is behind.',
      causes: ['The row could not be read.', 'connection refused (ECONNREFUSED)'],
      postId: 7,
    },
  ])
})

test('repeats within a minute are counted, and reported with the next line', () => {
  for (let count = 0; count < 5; count += 1) warn('The database is away.', 'refused')
  warn('Something else.', undefined)
  expect(lines).toHaveLength(2)

  vi.setSystemTime(new Date('2026-11-29T14:03:01Z'))
  warn('The database is away.', 'refused')
  expect(lines[2]).toMatchObject({ repeated: 4, since: '2026-11-29T14:02:00.000Z' })
})

test('recovery is said once, and only of what failed', () => {
  recovered('The database is away.')
  expect(lines).toEqual([])

  for (let count = 0; count < 3; count += 1) warn('The database is away.', 'refused')
  recovered('The database is away.')
  recovered('The database is away.')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatchObject({ level: 'info', about: 'The database is away.', repeated: 2 })
})

test('a clock that goes back folds nothing for ever', () => {
  warn('The database is away.', 'refused')
  vi.setSystemTime(new Date('2025-01-01T00:00:00Z'))
  warn('The database is away.', 'refused')
  expect(lines).toHaveLength(2)
})

test('a cause that refers to itself ends', () => {
  const cause = new Error('round')
  cause.cause = cause
  warn('A circle.', cause)
  expect(lines[0]?.causes).toHaveLength(5)
})
