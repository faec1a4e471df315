import { expect, test } from 'vitest'
import { readId } from './read-id'

test('an id is a whole number that the database could have given', () => {
  expect(readId('42')).toBe(42)
  for (const text of ['0', '-1', '1e3', '042', '1.5', '2147483648', '', undefined, ['1'], ' 1'])
    expect(readId(text)).toBeNull()
})
