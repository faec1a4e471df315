import { expect, test } from 'vitest'
import { progressOf, shareBefore } from './progress'

const files = [
  { path: 'up/a.jsonl', bytes: 300, lines: 10 },
  { path: 'up/b.jsonl', bytes: 700, lines: 100 },
  { path: 'up/c.zip', bytes: 0, lines: null },
]

test('how far a run is follows from the file and the line of its last item', () => {
  expect(shareBefore('up/a.jsonl:5', files)).toBeCloseTo(0.15)
  expect(shareBefore('up/b.jsonl:100', files)).toBe(1)
})

test('in an archive, or where nothing was uploaded, nobody can know', () => {
  expect(shareBefore('up/c.zip:5', files)).toBeNull()
  expect(shareBefore('elsewhere.jsonl:5', files)).toBeNull()
  expect(shareBefore('up/a.jsonl:5', [])).toBeNull()
  expect(shareBefore('', files)).toBeNull()
})

test('a file without a line end counts as one line', () => {
  expect(shareBefore('up/a.txt:1', [{ path: 'up/a.txt', bytes: 9, lines: 0 }])).toBe(1)
})

test('rate and time left are those of the latest looks', () => {
  const looks = [
    { at: 60_000, done: 1_000, share: null },
    { at: 60_000, done: 1_000, share: 0.1 },
    { at: 62_000, done: 3_000, share: 0.3 },
  ]
  expect(progressOf(looks, 0)).toEqual({
    done: 3_000,
    rate: 1_000,
    seconds: 62,
    secondsLeft: 7,
    share: 0.3,
  })
})

test('one look tells no rate, and no look tells nothing', () => {
  const [look] = [{ at: 5_000, done: 10, share: null }]
  expect(progressOf([look], 0)).toMatchObject({ done: 10, rate: null, secondsLeft: null })
  expect(progressOf([], 0)).toBeNull()
})

test('a run that stands still does not say when it ends', () => {
  const looks = [
    { at: 0, done: 5, share: 0.5 },
    { at: 9_000, done: 5, share: 0.5 },
  ]
  expect(progressOf(looks, 0)).toMatchObject({ rate: 0, secondsLeft: null })
})
