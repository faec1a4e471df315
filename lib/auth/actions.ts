'use server'
import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { auth } from './auth'
import { visitorAction } from './guard'
import { isBusy } from './hashing'
import type { Refused } from './outcome'
import { busy, refusal } from './outcome'
import { codePath, returnPath, signInPath } from './return-path'
import { noteChange } from './trail'

const Credentials = z.object({
  email: z.string().max(1_000).trim().max(320),
  password: z.string().max(1_000),
  to: z.string().optional(),
})

/**
 * Signs in and goes to `to`, or first to the form for a code. Says the same of an unknown email, of a wrong
 * password and of who is suspended.
 */
export const signIn = visitorAction(Credentials, async ({ email, password, to }) => {
  const path = returnPath(to)
  let needsCode: boolean
  try {
    const call = { body: { email, password }, headers: await headers() }
    needsCode = 'twoFactorRedirect' in (await auth().api.signInEmail(call))
  } catch (cause) {
    return sayWhy(cause, 'That email and password do not match.')
  }
  if (needsCode) redirect(codePath(path))
  redirect(path)
})

const Code = z.object({ code: z.string().max(100), to: z.string().optional() })

/** Ends a sign-in that asked for a code: of the authenticator app, or a backup code. */
export const enterCode = visitorAction(Code, async ({ code, to }) => {
  const typed = code.replaceAll(/\s/g, '')
  const call = { body: { code: typed }, headers: await headers() }
  try {
    if (/^\d{6}$/.test(typed)) await auth().api.verifyTOTP(call)
    else await auth().api.verifyBackupCode(call)
  } catch (cause) {
    if (startsOver(cause)) redirect(signInPath(returnPath(to)))
    return sayWhy(cause, 'That code is not right. An app shows a new one every 30 seconds.')
  }
  redirect(returnPath(to))
})

export const signOut = visitorAction(z.object({}), async () => {
  const asked = await headers()
  const found = await auth().api.getSession({ headers: asked, query: { disableRefresh: true } })
  await auth().api.signOut({ headers: asked })
  if (found) noteChange('signed out', found.user.id)
  redirect('/sign-in')
})

/** The password was entered too long ago, or too many codes were wrong. */
const startsOver = (cause: unknown) =>
  cause instanceof APIError &&
  ['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE'].includes(
    cause.body?.code ?? '',
  )

function sayWhy(cause: unknown, wrong: string): Refused {
  if (!(cause instanceof APIError)) throw cause
  if (cause.statusCode === 429)
    return refusal('tries', 'Too many tries. Please wait ten minutes and try again.')
  if (isBusy(cause)) return busy
  if (cause.statusCode >= 500) throw cause
  return refusal('credentials', wrong)
}
