import { expect, test } from 'vitest'
import { mayActAs } from './roles'

test('an admin may do what a reviewer may, a reviewer not what an editor may', () => {
  expect(mayActAs('admin', 'reviewer')).toBe(true)
  expect(mayActAs('reviewer', 'reviewer')).toBe(true)
  expect(mayActAs('reviewer', 'editor')).toBe(false)
})

test('a person without an appointment may do nothing', () => {
  expect(mayActAs(null, 'reviewer')).toBe(false)
})
