import { announce } from '@/lib/cache/announce'
import { warn } from '@/lib/warnings'
import { applyExpiry } from './apply.store'
import { readPolicies } from './store'

/** Gives posts their new day of expiry in this process, after the request that changed the policy. */
export function beginApplying() {
  applyExpiry()
    .then(() => announce({ all: true }))
    .catch((cause) => warn('A changed expiry policy was not applied to all posts.', cause))
}

/** Goes on with what broke off: at the start of the site, and when the policies are looked at. */
export async function resumeApplying() {
  const { isBeingApplied } = await readPolicies()
  if (isBeingApplied) beginApplying()
}
