import { networkOf } from '@/lib/requests/client-address'

/**
 * What a request's tries are counted by. By the time a request is read, its X-Forwarded-For has one entry, which is
 * ours: see lib/requests/arrivals.ts.
 */
export function addressOf(headers: Headers | undefined): string {
  return networkOf(headers?.get('x-forwarded-for') ?? '')
}
