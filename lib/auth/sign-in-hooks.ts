import type { GenericEndpointContext } from 'better-auth'
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { confirmedUntil } from './account/confirmation.store'
import { addressOf } from './address'
import { PasskeyName, renewHash } from './credentials'
import { isBusy } from './hashing'
import { findKnownBrowser, isOfAccount, rememberBrowser } from './known-browser'
import type { Entry } from './sign-in-limits'
import { forgiveTry, giveBackTry, takeTry, tooManyTries } from './sign-in-limits'
import { noteEntry, noteRefusal } from './trail'
import { limitTries } from './tries'

/** A code that opened a session opens no other while it would still be right. */
const spentCodes = limitTries({ max: 1, windowMs: 2 * 60_000 })

const ways = new Map<string, 'password' | 'code' | 'passkey'>([
  ['/sign-in/email', 'password'],
  ['/two-factor/verify-totp', 'code'],
  ['/two-factor/verify-backup-code', 'code'],
  ['/passkey/verify-authentication', 'passkey'],
])

const registration = new Set(['/passkey/generate-register-options', '/passkey/verify-registration'])

/**
 * Limits every way in where better-auth's own limit does not reach: it counts HTTP requests, not server actions.
 * Codes are also limited by account, in the database, by better-auth itself.
 */
export const signInHooks = {
  before: createAuthMiddleware(async (ctx) => {
    if (registration.has(ctx.path)) await mustBeConfirmed(ctx)
    const way = ways.get(ctx.path)
    if (!way) return
    const entry = await entryOf(ctx, way)
    if (takeTry(entry, Date.now()) === 0) return
    noteRefusal({ ...entry, way, because: 'too many tries' })
    throw tooManyTries()
  }),
  after: createAuthMiddleware(async (ctx) => {
    const way = ways.get(ctx.path)
    if (!way) return
    const entry = await entryOf(ctx, way)
    const { newSession, returned } = ctx.context
    if (!newSession) {
      if (isBusy(returned)) giveBackTry(entry)
      else if (returned instanceof APIError) noteRefusal({ ...entry, way, because: 'wrong' })
      return
    }
    const code = `${newSession.user.id} ${ctx.body?.code}`
    if (way === 'code' && spentCodes.take(code, Date.now()) > 0) {
      await ctx.context.internalAdapter.deleteSession(newSession.session.token)
      noteRefusal({ ...entry, way, because: 'wrong' })
      throw new APIError('UNAUTHORIZED', { message: 'This code was used.' })
    }
    forgiveTry(entry)
    noteEntry({ way, address: entry.address, personId: newSession.user.id })
    if (way === 'password') await renewHash(newSession.user.id, String(ctx.body?.password))
    await rememberBrowser(ctx, newSession.user.email)
    await endEarlierSession(ctx, newSession.session.token)
  }),
}

async function entryOf(ctx: GenericEndpointContext, way: string): Promise<Entry> {
  const account = way === 'password' ? accountOf(ctx.body?.email) : null
  const known = await findKnownBrowser(ctx)
  const counts = known && (account === null || isOfAccount(known, account, ctx.context.secret))
  return { account, address: addressOf(ctx.headers), browser: counts ? known.name : null }
}

/** What an account is counted by: no address is longer, and what strangers make up must not fill the memory. */
const accountOf = (email: unknown) => String(email).trim().slice(0, 320).toLowerCase()

/** A passkey is made only by who showed a moment ago who they are. */
async function mustBeConfirmed(ctx: GenericEndpointContext) {
  if (ctx.body?.name !== undefined && !PasskeyName.safeParse(ctx.body.name).success)
    throw new APIError('BAD_REQUEST', { message: 'That name cannot be used.' })
  const session = await getSessionFromCtx(ctx)
  if (session && (await confirmedUntil(session.session.id, new Date()))) return
  throw new APIError('FORBIDDEN', { message: 'Please enter your password first.' })
}

/** Who signs in once more with a browser leaves no session behind that nobody sees. */
async function endEarlierSession(ctx: GenericEndpointContext, token: string) {
  const { name } = ctx.context.authCookies.sessionToken
  const earlier = await ctx.getSignedCookie(name, ctx.context.secret)
  if (earlier && earlier !== token) await ctx.context.internalAdapter.deleteSession(earlier)
}
