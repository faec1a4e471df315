import { createHmac, randomBytes } from 'node:crypto'
import type { GenericEndpointContext } from 'better-auth'

const HALF_A_YEAR_SECONDS = 180 * 24 * 60 * 60

/** A browser in which somebody signed in before: its own name, and whose account that was. */
type KnownBrowser = { name: string; account: string }

/**
 * The browser that asks, when somebody signed in with it before; null for any other. Only the sign-in itself can make
 * the cookie, because it is signed.
 */
export async function findKnownBrowser(ctx: GenericEndpointContext): Promise<KnownBrowser | null> {
  const { name: cookie } = cookieOf(ctx)
  const value = await ctx.getSignedCookie(cookie, ctx.context.secret)
  const [name = '', account = ''] = value ? value.split('.') : []
  return name && account ? { name, account } : null
}

/** Whether this browser was signed in to the account with this email. */
export const isOfAccount = (browser: KnownBrowser, email: string, secret: string) =>
  browser.account === accountMark(email, secret)

/** Has the browser that signs in know itself by a signed cookie, which tells nothing of whose it is. */
export async function rememberBrowser(ctx: GenericEndpointContext, email: string) {
  const { name: cookie, attributes } = cookieOf(ctx)
  const value = `${randomBytes(12).toString('base64url')}.${accountMark(email, ctx.context.secret)}`
  await ctx.setSignedCookie(cookie, value, ctx.context.secret, attributes)
}

const cookieOf = (ctx: GenericEndpointContext) =>
  ctx.context.createAuthCookie('known_browser', { maxAge: HALF_A_YEAR_SECONDS })

const accountMark = (email: string, secret: string) =>
  createHmac('sha256', secret).update('known browser').update(email).digest('base64url')
