import { APIError, createAuthMiddleware } from 'better-auth/api'
import { limitTries } from './tries'

const TEN_MINUTES = 10 * 60_000

// By account and address, so that a stranger cannot lock a reviewer out; by account alone, because an address
// is what the request says it is.
const perAddress = limitTries({ max: 10, windowMs: TEN_MINUTES })
const perAccount = limitTries({ max: 100, windowMs: TEN_MINUTES })

/** Limits sign-in where better-auth's own limit does not reach: it counts HTTP requests, not server actions. */
export const signInHooks = {
  before: createAuthMiddleware(async ({ path, body, headers }) => {
    if (path !== '/sign-in/email') return
    const { account, address } = keys(body?.email, headers)
    const now = Date.now()
    const wait = Math.max(perAddress.take(address, now), perAccount.take(account, now))
    if (wait > 0) throw new APIError('TOO_MANY_REQUESTS', { message: 'Too many tries.' })
  }),
  after: createAuthMiddleware(async ({ path, body, headers, context }) => {
    if (path !== '/sign-in/email' || !context.newSession) return
    const { account, address } = keys(body?.email, headers)
    perAddress.forgive(address)
    perAccount.forgive(account)
  }),
}

function keys(email: unknown, headers: Headers | undefined) {
  const account = String(email).trim().toLowerCase()
  return { account, address: `${account} ${headers?.get('x-forwarded-for') ?? ''}` }
}
