import { announce } from '@/lib/cache/announce'
import { nowAndEvery, oneAtATime } from '@/lib/db/one-at-a-time'
import { retryFailedPosts } from './retry.store'

const PAUSE_MS = 60_000

/** Retries the posts of change sets that failed and are to be retried. */
export const catchUpChanges = oneAtATime(async () => {
  const slugs = await retryFailedPosts()
  if (slugs.length > 0) await announce({ slugs })
}, 'Failed posts of change sets could not be retried.')

/** Retries now, and from now on whatever is to be retried. */
export function keepChangesUp() {
  nowAndEvery(PAUSE_MS, catchUpChanges)
}
