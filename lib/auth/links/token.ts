import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link that works once, and what is kept of it: a stolen database opens nothing. */
export function makeToken() {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

/** sha256 (hex). No salt: a token is as random as its hash. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
