import { APIError, createAuthMiddleware } from 'better-auth/api'
import { addressOf } from './address'
import { noteRefusal } from './trail'
import { limitTries } from './tries'

const TEN_MINUTES = 10 * 60_000

// By account and address, so that a stranger cannot lock a reviewer out; by account alone, because an address
// is what the request says it is; by address alone, against one password tried on every account.
const perBoth = limitTries({ max: 10, windowMs: TEN_MINUTES })
const perAccount = limitTries({ max: 100, windowMs: TEN_MINUTES })
const perAddress = limitTries({ max: 60, windowMs: TEN_MINUTES })

/** A code that opened a session opens no other while it would still be right. */
const spentCodes = limitTries({ max: 1, windowMs: 2 * 60_000 })

const ways = new Map([
  ['/sign-in/email', 'password'],
  ['/two-factor/verify-totp', 'code'],
  ['/two-factor/verify-backup-code', 'code'],
  ['/passkey/verify-authentication', 'passkey'],
] as const)

type Entry = { way: 'password' | 'code' | 'passkey'; address: string; account: string | null }

/**
 * Limits every way in where better-auth's own limit does not reach: it counts HTTP requests, not server actions.
 * Codes are also limited by account, in the database, by better-auth itself.
 */
export const signInHooks = {
  before: createAuthMiddleware(async ({ path, body, headers }) => {
    const entry = entryOf(path, body, headers)
    if (!entry || takeTry(entry, Date.now()) === 0) return
    noteRefusal({ ...entry, because: 'too many tries' })
    throw new APIError('TOO_MANY_REQUESTS', { message: 'Too many tries.' })
  }),
  after: createAuthMiddleware(async ({ path, body, headers, context }) => {
    const entry = entryOf(path, body, headers)
    if (!entry) return
    const { newSession, returned } = context
    if (!newSession) {
      if (returned instanceof APIError) noteRefusal({ ...entry, because: 'wrong' })
      return
    }
    const code = `${newSession.user.id} ${body?.code}`
    if (entry.way === 'code' && spentCodes.take(code, Date.now()) > 0) {
      await context.internalAdapter.deleteSession(newSession.session.token)
      noteRefusal({ ...entry, because: 'wrong' })
      throw new APIError('UNAUTHORIZED', { message: 'This code was used.' })
    }
    forgiveTry(entry)
  }),
}

/** Takes a try of somebody who shows a link; gives the milliseconds to wait. A link that works gives it back. */
export const linkTries = {
  take: (address: string) => perAddress.take(address, Date.now()),
  giveBack: (address: string) => perAddress.giveBack(address),
}

function entryOf(path: string, body: { email?: unknown } | undefined, headers?: Headers) {
  const way = [...ways].find(([known]) => known === path)?.[1]
  if (!way) return null
  const account = way === 'password' ? String(body?.email).trim().toLowerCase() : null
  return { way, account, address: addressOf(headers) }
}

function takeTry({ account, address }: Entry, now: number): number {
  const wait = perAddress.take(address, now)
  if (account === null) return wait
  return Math.max(wait, perBoth.take(`${account} ${address}`, now), perAccount.take(account, now))
}

function forgiveTry({ account, address }: Entry) {
  perAddress.giveBack(address)
  if (account === null) return
  perBoth.forgive(`${account} ${address}`)
  perAccount.forgive(account)
}
