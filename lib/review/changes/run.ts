import { announce } from '@/lib/cache/announce'
import type { StaleNotice } from '@/lib/cache/stale-notice'
import { inTransaction } from '@/lib/db/transaction'
import { warn } from '@/lib/warnings'
import type { BatchResult } from './batch.store'
import { doBatch } from './batch.store'
import { finish, listRunning, resume, stop, takeChange } from './progress.store'

/** Who is told what went stale, outside of any request. */
type Tell = (notice: StaleNotice) => Promise<unknown>

/** A change set with more posts than this makes everything stale, once it has ended. */
const MOST_NAMED = 1_000

/** A batch that met another writer in a circle, or lost its connection, is done again. */
const TRIES = 3

/**
 * Runs a change set to its end, from where it stands: a batch is a transaction, so a process that dies loses
 * nothing and does nothing twice. Does nothing when it has ended, or another process runs it.
 */
export async function runChangeSet(id: string, tell: Tell = announce): Promise<void> {
  const end = await takeChange(id)
  if (!end) return
  try {
    const total = await resume(id)
    if (total === null) return
    await runBatches(id, total <= MOST_NAMED ? tell : null)
    await finish(id)
    if (total > MOST_NAMED) await tell({ all: true })
  } catch (cause) {
    await stop(id, 'It broke off. It can go on where it stood.')
    await tell({ all: true })
    throw cause
  } finally {
    await end()
  }
}

async function runBatches(id: string, tell: Tell | null) {
  for (let isLast = false; !isLast; ) {
    const batch = await tryBatch(id)
    if (tell && batch.slugs.length > 0) await tell({ slugs: batch.slugs })
    isLast = batch.isLast
  }
}

async function tryBatch(id: string, tries = TRIES): Promise<BatchResult> {
  try {
    return await inTransaction((sql) => doBatch(sql, id))
  } catch (cause) {
    if (tries <= 1) throw cause
    return tryBatch(id, tries - 1)
  }
}

/** Each takes two of the pool's ten connections; the site needs the others. */
const MOST_AT_ONCE = 3

let running = 0
const waiting: (() => void)[] = []

/** Does `work` when few others are at theirs. */
async function inTurn(work: () => Promise<void>) {
  if (running < MOST_AT_ONCE) running += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
  try {
    await work()
  } finally {
    const next = waiting.shift()
    if (next)
      next() // its turn is this one's
    else running -= 1
  }
}

/** Runs a change set in this process, after the request that asked for it. */
export function beginChangeSet(id: string) {
  inTurn(() => runChangeSet(id)).catch((cause) =>
    warn('A change set broke off.', cause, { changeSet: id }),
  )
}

/** Goes on with change sets whose process is no more: at the start of the site, and when they are looked at. */
export async function resumeChangeSets() {
  for (const id of await listRunning()) beginChangeSet(id)
}
