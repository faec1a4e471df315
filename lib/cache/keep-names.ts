import { nowAndEvery, oneAtATime } from '@/lib/db/one-at-a-time'
import { announce } from './announce'
import { listStaleNames } from './stale-names.store'

/** What nobody announced goes stale within this: a command that could not reach the site, or another site's writes. */
const PAUSE_MS = 15_000

const tellOfNames = oneAtATime(async () => {
  const notes = await listStaleNames()
  if (notes.length > 0) await announce({ slugs: [] })
}, 'Pages could not be told of posts that were renamed or hidden.')

/** Tells the site, now and from now on, of changes that nobody announced. */
export const keepNamesFresh = () => nowAndEvery(PAUSE_MS, tellOfNames)
