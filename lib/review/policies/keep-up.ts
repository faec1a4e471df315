import { nowAndEvery, oneAtATime } from '@/lib/db/one-at-a-time'
import { retryExpiry } from './apply.store'
import { markDue } from './due.store'

/** A review that expires is marked within this, so that search engines are told though nobody looks at a queue. */
const PAUSE_MS = 60_000

/** Marks every post whose day has come. What fails is marked when next asked. */
export const catchUpDue = oneAtATime(async () => {
  while ((await markDue(new Date())) > 0);
  await retryExpiry()
}, 'Reviews that expired could not be marked.')

/** Catches up now, and from now on with each day as it begins. */
export function keepDueUp() {
  nowAndEvery(PAUSE_MS, catchUpDue)
}
