import { createHmac, timingSafeEqual } from 'node:crypto'

/** Of a session, and of a browser in which somebody signed in: only this site can make them. */
const ours = /(?:^|;\s*)(?:__Host-)?alphanode\.(?:session_token|known_browser)=([^;\s]{1,500})/g

/**
 * Whether a Cookie header has a cookie that this site signed. That says that somebody signed in with this browser once,
 * not that they still may do anything: it is asked before there is a connection to the database for it.
 */
export function hasSignedCookie(header: string | undefined, secret: string | undefined): boolean {
  if (!header || !secret) return false
  return [...header.slice(0, LONGEST).matchAll(ours)]
    .slice(0, MOST)
    .some(([, value = '']) => isSigned(value, secret))
}

const LONGEST = 16_384
/** A browser sends two. */
const MOST = 4

function isSigned(encoded: string, secret: string): boolean {
  const text = decoded(encoded)
  const at = text.lastIndexOf('.')
  if (at < 1) return false
  const expected = createHmac('sha256', secret).update(text.slice(0, at)).digest()
  const given = Buffer.from(text.slice(at + 1), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return '' // signed by nobody
  }
}
