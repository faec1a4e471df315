'use server'
import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { auth } from './auth'
import { visitorAction } from './guard'
import type { Refused } from './outcome'
import { refusal } from './outcome'
import { returnPath } from './return-path'

const Credentials = z.object({
  email: z.string().trim().max(320),
  password: z.string().max(1_000),
  to: z.string().optional(),
})

/** Signs in and goes to `to`. Says the same of an unknown email as of a wrong password. */
export const signIn = visitorAction(Credentials, async ({ email, password, to }) => {
  try {
    await auth().api.signInEmail({ body: { email, password }, headers: await headers() })
  } catch (cause) {
    return sayWhy(cause)
  }
  redirect(returnPath(to))
})

export const signOut = visitorAction(z.object({}), async () => {
  await auth().api.signOut({ headers: await headers() })
  redirect('/sign-in')
})

function sayWhy(cause: unknown): Refused {
  if (!(cause instanceof APIError)) throw cause
  if (cause.statusCode === 429)
    return refusal('tries', 'Too many tries. Please wait ten minutes and try again.')
  if (cause.statusCode >= 500) throw cause
  return refusal('credentials', 'That email and password do not match.')
}
