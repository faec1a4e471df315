import { expect, test } from 'vitest'
import { addressOf } from './address'

test('tries are counted by the address that the server wrote, IPv6 by its network', () => {
  expect(addressOf(new Headers({ 'x-forwarded-for': '203.0.113.9' }))).toBe('203.0.113.9')
  expect(addressOf(new Headers({ 'x-forwarded-for': '2001:db8::9' }))).toBe('2001:db8:0:0::/64')
  expect(addressOf(new Headers())).toBe('')
})
