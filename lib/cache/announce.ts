import { env } from '@/lib/env'
import type { StaleNotice } from './stale-notice'
import { MOST_SLUGS } from './stale-notice'

const PATIENCE_MS = 5_000

/**
 * Tells the running site, from a command or from itself, which posts were written. False when nobody heard: no site
 * runs, or its STALE_SECRET is not ours. That is no failure: a site that starts later reads afresh.
 */
export async function announce(change: StaleNotice): Promise<boolean> {
  const site = listener()
  if (!env.STALE_SECRET || !site) return false
  const notice = 'slugs' in change && change.slugs.length > MOST_SLUGS ? { all: true } : change
  return fetch(new URL('/api/stale', site), {
    method: 'POST',
    headers: { authorization: `Bearer ${env.STALE_SECRET}`, 'content-type': 'application/json' },
    body: JSON.stringify(notice),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).then(
    (answer) => answer.ok,
    () => false, // not running
  )
}

/** On this machine when the site runs here; else its public address, but never the secret in clear over a network. */
function listener(): string | null {
  if (env.LOCAL_URL) return env.LOCAL_URL
  const { protocol, hostname } = new URL(env.SITE_URL)
  const isSafe = protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return isSafe ? env.SITE_URL : null
}
