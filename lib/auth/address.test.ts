import { expect, test } from 'vitest'
import { addressOf } from './address'

test('the address is the one our proxy saw, whatever the request says before it', () => {
  const headers = new Headers({ 'x-forwarded-for': '1.2.3.4, 203.0.113.9' })
  expect(addressOf(headers)).toBe('203.0.113.9')
  expect(addressOf(new Headers())).toBe('')
})
