import { encode } from 'uqr'
import type { Enrolment } from './account-view'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The secret of an authenticator in the forms that apps take it in (the `otpauth` key address format). */
export function enrolmentOf(secret: string, email: string): Enrolment {
  const key = base32(new TextEncoder().encode(secret))
  const query = new URLSearchParams({ secret: key, issuer: 'AlphaNode', digits: '6', period: '30' })
  const address = `otpauth://totp/${encodeURIComponent(`AlphaNode:${email}`)}?${query}`
  return { key, address, squares: encode(address, { border: 0 }).data }
}

/** RFC 4648, without padding: apps refuse it. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const digits = bits.match(/.{1,5}/g) ?? []
  return digits.map((digit) => ALPHABET[Number.parseInt(digit.padEnd(5, '0'), 2)]).join('')
}
