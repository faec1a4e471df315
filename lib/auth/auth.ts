import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { nextCookies } from 'better-auth/next-js'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { signInHooks } from './sign-in-limits'

let made: ReturnType<typeof make> | undefined

/**
 * Sign-in by email and password, sessions in the database. Made when first needed: a build has neither a
 * secret nor a database.
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
    rateLimit: { enabled: true, customRules: { '/sign-in/email': { window: 60, max: 30 } } },
    hooks: signInHooks,
    logger: { level: 'error' },
    advanced: {
      disableOriginCheck: false, // said aloud, because under test better-auth would disable it
      cookiePrefix: 'alphanode',
      useSecureCookies: env.SITE_URL.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
    telemetry: { enabled: false },
    plugins: [nextCookies()], // last: it hands the cookies of all others to Next
  })
}

function ownOrigins(headers: Headers) {
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return host ? [`http://${host}`, `https://${host}`] : []
}
