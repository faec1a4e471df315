import { expect, test } from 'vitest'
import { raiseVersion } from './version'

test.each([
  ['1.4.5', '1.4.6'],
  ['1.4.9', '1.4.10'],
  ['1.4', '1.5'],
  ['7', '8'],
  ['v1.2.3', 'v1.2.4'],
  ['1.4.5-beta', '1.4.6-beta'],
  ['2026.99999999999999999999', '2026.100000000000000000000'],
])('%s is raised to %s', (version, raised) => {
  expect(raiseVersion(version)).toBe(raised)
})

test.each([
  ['', '0.0.1'],
  ['  ', '0.0.1'],
  ['draft', 'draft.1'],
])('%j, which has no number, becomes %s', (version, raised) => {
  expect(raiseVersion(version)).toBe(raised)
})
