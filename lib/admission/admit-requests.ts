import type { IncomingMessage } from 'node:http'
import { addressOf } from '@/lib/auth/address'
import { carries } from '@/lib/auth/bearer'
import { hasSignedCookie } from '@/lib/auth/signed-cookie'
import { env } from '@/lib/env'
import { boundConnections, connectionLimits } from './connections'
import type { Asking } from './front'
import { guard } from './front'

/** Has every server of this process bound its connections, and every request come through admission. */
export function admitRequests(isRouterState: Asking['isRouterState']) {
  const asking = { addressOf: senderOf, isKnown, isRouterState }
  boundConnections((server) => guard(server, asking), {
    ...connectionLimits,
    isBehindProxy: env.TRUSTED_PROXIES > 0,
  })
}

/** A browser in which somebody signed in, or a command of ours that tells what it wrote. */
function isKnown({ headers }: IncomingMessage): boolean {
  if (hasSignedCookie(headers.cookie, env.AUTH_SECRET)) return true
  const { authorization } = headers
  if (!env.STALE_SECRET || authorization === undefined) return false
  return carries(env.STALE_SECRET, new Headers({ authorization }))
}

/** Where a request came from; null for this machine, which is a proxy or ourselves: no share of a queue would be just. */
function senderOf({ headers }: IncomingMessage): string | null {
  const address = addressOf(new Headers({ 'x-forwarded-for': String(headers['x-forwarded-for']) }))
  return address === '' || /^(?:127\.|::1(?:\/|$)|0:0:0:0:)/.test(address) ? null : address
}
