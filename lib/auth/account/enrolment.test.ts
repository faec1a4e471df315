import { expect, test } from 'vitest'
import { enrolmentOf } from './enrolment'

test('the key is in base32 as RFC 4648 has it, in the address too', () => {
  const { key, address, squares } = enrolmentOf('foobar', 'a+b@c.de')
  expect(key).toBe('MZXW6YTBOI')
  expect(address).toBe(
    'otpauth://totp/AlphaNode%3Aa%2Bb%40c.de?secret=MZXW6YTBOI&issuer=AlphaNode&digits=6&period=30',
  )
  expect(squares.every((row) => row.length === squares.length)).toBe(true)
})
