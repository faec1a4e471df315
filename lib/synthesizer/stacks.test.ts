import { expect, test } from 'vitest'
import { stacks } from './stacks'

const samples = stacks.flatMap(({ samples }) => samples)

test('no two stacks share a name or a code sample', () => {
  expect(new Set(stacks.map(({ name }) => name)).size).toBe(stacks.length)
  expect(new Set(samples).size).toBe(samples.length)
})

test.each(samples)('code sample %# has blank lines inside, and none at its ends', (sample) => {
  expect(sample).toMatch(/^\S.*\n\n.*\S$/s)
  for (const line of sample.split('\n')) expect(line).toBe(line.trimEnd())
})
