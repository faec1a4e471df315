import { expect, test } from 'vitest'
import { progressText } from './progress-text'

test('progress is a sentence of what is known', () => {
  expect(
    progressText({ done: 12_000, rate: 4_800, seconds: 3, secondsLeft: 130, share: 0.1 }),
  ).toBe('12,000 items done, 4,800 a second, running for 3 s, about 2 min left.')
  expect(
    progressText({ done: 1, rate: null, seconds: 11_100, secondsLeft: null, share: null }),
  ).toBe('1 item done, running for 3 h 5 min.')
})
