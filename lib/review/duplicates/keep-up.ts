import { announce } from '@/lib/cache/announce'
import { nowAndEvery, oneAtATime } from '@/lib/db/one-at-a-time'
import { findSlugs } from './lists.store'
import { clusterPending } from './pending.store'

/** What was written is looked at within this. */
const PAUSE_MS = 15_000
/** More posts than this make everything stale. */
const MOST_NAMED = 1_000

/**
 * Brings clusters up to date with what was written, and tells of posts for which another one stands now. What fails
 * stays pending.
 */
export const catchUp = oneAtATime(async () => {
  const clustered = await clusterPending()
  if (!clustered || clustered.ids.length === 0) return
  if (clustered.ids.length > MOST_NAMED) await announce({ all: true })
  else await announce({ slugs: await findSlugs(clustered.ids) })
}, 'Near copies could not be brought up to date.')

/** Catches up now, and from now on with whatever is written. */
export function keepUp() {
  nowAndEvery(PAUSE_MS, catchUp)
}
