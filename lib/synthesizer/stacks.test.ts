import { expect, test } from 'vitest'
import { stacks } from './stacks'

const samples = stacks.flatMap(({ samples }) => samples)

test('no two stacks share a name or a code sample', () => {
  expect(new Set(stacks.map(({ name }) => name)).size).toBe(stacks.length)
  expect(new Set(samples).size).toBe(samples.length)
})

test.each(samples)('a code sample survives being saved as a page: %#', (sample) => {
  const parts = sample.split('\n\n')
  expect(parts.length).toBeGreaterThan(1)
  for (const part of parts) expect(part).toMatch(/^\S[^\n]*\n|[(){}[\];=<>]/)
  for (const line of sample.split('\n')) expect(line).toBe(line.trimEnd())
})
