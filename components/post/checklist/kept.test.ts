import { expect, test } from 'vitest'
import { freshEntries } from './entry'
import { parseKept } from './kept'

test('a list comes back as it was kept', () => {
  const entries = [{ text: 'a', done: true, note: 'n' }, ...freshEntries(['b'])]
  expect(parseKept(JSON.stringify(entries))).toEqual(entries)
})

test('what is not a list as we keep it is nothing', () => {
  const entry = { text: 'a', done: true, note: '' }
  const wrong = [
    '',
    'no json',
    '{}',
    'null',
    JSON.stringify([{ ...entry, done: 'yes' }]),
    JSON.stringify([{ ...entry, note: 'n'.repeat(501) }]),
    JSON.stringify(Array.from({ length: 1_001 }, () => entry)),
    `[${' '.repeat(200_000)}]`,
  ]
  for (const json of wrong) expect(parseKept(json)).toBeNull()
})
