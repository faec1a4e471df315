import { announce } from '@/lib/cache/announce'
import { findSlugs } from './lists.store'
import { clusterPending } from './pending.store'

/** What was written is looked at within this. */
const PAUSE_MS = 15_000
/** More posts than this make everything stale. */
const MOST_NAMED = 1_000

let running: Promise<void> | undefined

/**
 * Brings clusters up to date with what was written, once at a time in this process, and tells of posts for which
 * another one stands now. Never rejects: what fails stays pending, and is tried again when next asked.
 */
export function catchUp(): Promise<void> {
  running ??= work().finally(() => {
    running = undefined
  })
  return running
}

async function work() {
  try {
    const clustered = await clusterPending()
    if (!clustered || clustered.ids.length === 0) return
    if (clustered.ids.length > MOST_NAMED) await announce({ all: true })
    else await announce({ slugs: await findSlugs(clustered.ids) })
  } catch (cause) {
    process.emitWarning(new Error('Near copies could not be brought up to date.', { cause }))
  }
}

/** Catches up now, and from now on with whatever is written. */
export function keepUp() {
  catchUp().catch(() => {}) // it never rejects
  setInterval(catchUp, PAUSE_MS).unref()
}
