import { announce } from '@/lib/cache/announce'
import { applyExpiry } from './apply.store'
import { readPolicies } from './store'

/** Gives posts their new day of expiry in this process, after the request that changed the policy. */
export function beginApplying() {
  applyExpiry()
    .then(() => announce({ all: true }))
    .catch((cause) =>
      process.emitWarning(
        new Error('Days of expiry are not all by the new policy yet.', { cause }),
      ),
    )
}

/** Goes on with what broke off: at the start of the site, and when the policies are looked at. */
export async function resumeApplying() {
  const { isBeingApplied } = await readPolicies()
  if (isBeingApplied) beginApplying()
}
