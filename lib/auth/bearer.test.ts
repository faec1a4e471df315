import { expect, test } from 'vitest'
import { carries } from './bearer'

test('only the very secret is accepted', () => {
  expect(carries('s3cret', new Headers({ authorization: 'Bearer s3cret' }))).toBe(true)
  expect(carries('s3cret', new Headers({ authorization: 'Bearer s3cre' }))).toBe(false)
  expect(carries('s3cret', new Headers({ authorization: 's3cret' }))).toBe(false)
  expect(carries('s3cret', new Headers())).toBe(false)
})
