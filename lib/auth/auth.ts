import { passkey } from '@better-auth/passkey'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { nextCookies } from 'better-auth/next-js'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { mayEnter } from './people'
import { signInHooks } from './sign-in-limits'

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
    // The site may be reached at other hosts and ports than SITE_URL; each may talk to itself.
    trustedOrigins: (request) => (request ? ownOrigins(request.headers) : []),
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: { modelName: 'person' },
    session: { fields: { userId: 'personId' } },
    account: { fields: { userId: 'personId' } },
    rateLimit: {
      enabled: true,
      customRules: {
        '/sign-in/email': { window: 60, max: 30 },
        '/passkey/*': { window: 60, max: 60 },
      },
    },
    hooks: signInHooks,
    databaseHooks: { session: { create: { before: refuseSuspended } } },
    logger: { level: 'error' },
    advanced: {
      disableOriginCheck: false, // said aloud, because under test better-auth would disable it
      cookiePrefix: 'alphanode',
      useSecureCookies: env.SITE_URL.startsWith('https:'),
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

function ownOrigins(headers: Headers) {
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return host ? [`http://${host}`, `https://${host}`] : []
}
