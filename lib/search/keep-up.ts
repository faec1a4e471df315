import { nowAndEvery, oneAtATime } from '@/lib/db/one-at-a-time'
import { indexPending } from './pending.store'

/** What nobody announced is found within this: another site's writes, or a command that could not reach us. */
const PAUSE_MS = 15_000

/** Brings the search up to date with what was written. What fails stays pending. */
export const catchUp = oneAtATime(indexPending, 'The search could not be brought up to date.')

/** Catches up now, and from now on even with what nobody announces. */
export function keepUp() {
  nowAndEvery(PAUSE_MS, catchUp)
}
