import { env } from '@/lib/env'
import type { StaleNotice } from './stale-notice'
import { MOST_SLUGS } from './stale-notice'

const PATIENCE_MS = 5_000

/**
 * Tells the running site, from a command, which posts were written. False when nobody heard: no site runs
 * at SITE_URL, or its STALE_SECRET is not ours. That is no failure: a site that starts later reads afresh.
 */
export async function announce(change: StaleNotice): Promise<boolean> {
  if (!env.STALE_SECRET) return false
  const notice = 'slugs' in change && change.slugs.length > MOST_SLUGS ? { all: true } : change
  return fetch(new URL('/api/stale', env.SITE_URL), {
    method: 'POST',
    headers: { authorization: `Bearer ${env.STALE_SECRET}`, 'content-type': 'application/json' },
    body: JSON.stringify(notice),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).then(
    (answer) => answer.ok,
    () => false, // not running
  )
}
