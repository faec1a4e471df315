import { passkey } from '@better-auth/passkey'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { nextCookies } from 'better-auth/next-js'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { hashPassword, isPasswordOf } from './hashing'
import { mayEnter } from './people'
import { endInTime, IDLE_SECONDS } from './session-end'
import { signInHooks } from './sign-in-hooks'

const siteOrigin = new URL(env.SITE_URL).origin

const isEncrypted = siteOrigin.startsWith('https:')

let made: ReturnType<typeof make> | undefined

/**
 * Sign-in by email and password, with a code where one was set up, or by passkey; sessions in the database. Made
 * when first needed: a build has neither a secret nor a database.
 */
export function auth() {
  made ??= make()
  return made
}

function make() {
  if (!env.AUTH_SECRET)
    throw new Error(
      'AUTH_SECRET is not set. Sign-in needs it: at least 32 random characters, kept between starts.',
    )

  return betterAuth({
    appName: 'AlphaNode',
    secret: env.AUTH_SECRET,
    baseURL: env.SITE_URL,
    // What scripts call over HTTP, passkeys above all, is answered to pages at SITE_URL alone, whatever Host a request names.
    trustedOrigins: [siteOrigin],
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: isPasswordOf },
    },
    user: { modelName: 'person' },
    session: {
      fields: { userId: 'personId' },
      expiresIn: IDLE_SECONDS,
      freshAge: 0, // what needs a fresh session asks lib/auth/account/confirmation.store.ts
    },
    account: { fields: { userId: 'personId' } },
    rateLimit: {
      enabled: true,
      customRules: {
        // Limited by `signInHooks`, which know a browser that signed in before from a stranger at its address.
        '/sign-in/email': false,
        '/passkey/*': { window: 60, max: 60 },
      },
    },
    hooks: signInHooks,
    databaseHooks: {
      session: { create: { before: refuseSuspended }, update: { before: endInTime } },
    },
    logger: { level: 'error' },
    advanced: {
      disableOriginCheck: false, // said aloud, because under test better-auth would disable it
      // Over https no other host, below the same domain or without TLS, can set them.
      cookiePrefix: isEncrypted ? '__Host-alphanode' : 'alphanode',
      useSecureCookies: false, // that is a weaker prefix
      defaultCookieAttributes: { secure: isEncrypted },
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
    telemetry: { enabled: false },
    plugins: [authenticator, passkeys, nextCookies()], // the last hands the cookies of all others to Next
  })
}

const authenticator = twoFactor({
  issuer: 'AlphaNode',
  schema: { twoFactor: { modelName: 'authenticator', fields: { userId: 'personId' } } },
})

/** A passkey stands for password and code together, so its device must have asked who holds it. */
const passkeys = passkey({
  rpName: 'AlphaNode',
  rpID: new URL(env.SITE_URL).hostname,
  origin: siteOrigin, // else the plugin expects whatever the request says its origin is
  schema: { passkey: { fields: { userId: 'personId' } } },
  authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  registration: {
    afterVerification: async ({ verification }) => {
      if (!verification.registrationInfo?.userVerified) throw notVerified()
    },
  },
  authentication: {
    afterVerification: async ({ verification }) => {
      if (!verification.authenticationInfo.userVerified) throw notVerified()
    },
  },
})

const notVerified = () =>
  new APIError('BAD_REQUEST', { message: 'The device did not ask who holds it.' })

/** Whatever the way in. A stranger is told the same as of a wrong password. */
async function refuseSuspended({ userId }: { userId: string }) {
  if (await mayEnter(userId)) return
  throw new APIError('UNAUTHORIZED', { message: 'Invalid email or password' })
}
