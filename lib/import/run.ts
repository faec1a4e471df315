import { pool } from '@/lib/db/client'
import type { ImportOutcome } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { inRehearsal, inTransaction } from '@/lib/db/transaction'
import type { Item } from './item'
import type { LedgerRow, Totals } from './ledger'
import type { Session } from './load'
import { loadItems, loadPictures } from './load'
import * as runs from './runs.store'
import * as store from './store'

/** What became of a run; to be read while it is handed over. */
export type Report = {
  runId: number
  totals: Totals
  /** What was set aside, by kind. */
  kinds: { kind: string; count: number }[]
  /** Posts that the last run over the same sources had and this one has not. */
  gone: number
  /** Items in the order they were read; only these outcomes when given. */
  items: (outcomes?: ImportOutcome[]) => AsyncGenerator<LedgerRow>
}

export type Hooks = {
  /** Told how many items are done, now and then. */
  onProgress?: (done: number) => void
  report?: (report: Report) => Promise<void>
  /** Reads the same sources beforehand, for pictures that posts name before they come. */
  survey?: Read
}

type Read = (request: runs.Request) => AsyncIterable<Item>

/** Imports what `read` yields as one run. Throws sentences: another import runs, or this one was broken. */
export function runImport(request: runs.Request, read: Read, hooks: Hooks = {}): Promise<Totals> {
  return inTurn(async () => perform(await runs.startRun(pool, request), read, hooks))
}

/** Goes on with the run that was broken last, where it stood. */
export function resumeImport(read: Read, hooks: Hooks = {}): Promise<Totals> {
  return inTurn(async () => {
    const run = await runs.resumeRun()
    if (!run) throw new Error('There is no broken run to resume.')
    return perform(run, read, hooks)
  })
}

/** Does all that an import would do, reports it, and undoes it. */
export function rehearseImport(request: runs.Request, read: Read, hooks: Hooks = {}) {
  return inTurn(() =>
    inRehearsal(async (sql) => {
      const run = await runs.startRun(sql, request)
      await load({ sql, transact: (work) => work(sql) }, run, read, hooks)
      return handOver(sql, run.id, hooks)
    }),
  )
}

async function inTurn<Result>(work: () => Promise<Result>) {
  const end = await runs.takeTurn()
  try {
    return await work()
  } finally {
    await end()
  }
}

async function perform(run: runs.Started, read: Read, hooks: Hooks) {
  try {
    await load({ sql: pool, transact: inTransaction }, run, read, hooks)
    await runs.finishRun(pool, run.id)
  } catch (cause) {
    const failure = cause instanceof Error ? cause.message : String(cause)
    await runs.breakRun(run.id, failure).catch(() => {}) // the next run marks it
    throw new Error(
      `Run ${run.id} broke off. What it did is kept: --resume goes on where it stood.`,
      {
        cause,
      },
    )
  }
  return handOver(pool, run.id, hooks)
}

async function load(session: Session, run: runs.Started, read: Read, hooks: Hooks) {
  if (hooks.survey) await loadPictures(session, hooks.survey(run))
  const items = skip(read(run), run.done)
  for await (const done of loadItems(session, run.id, items)) hooks.onProgress?.(run.done + done)
}

/** A source yields the same items in the same order: as many as are in the ledger are done. */
async function* skip(items: AsyncIterable<Item>, count: number) {
  let passed = 0
  for await (const item of items) {
    passed += 1
    if (passed > count) yield item
  }
  if (passed < count)
    throw new Error(
      `The sources have ${passed} items now, and had at least ${count}. Put them back as they were, then try again.`,
    )
}

async function handOver(sql: Sql, runId: number, { report }: Hooks): Promise<Totals> {
  const totals = await store.countItems(sql, runId)
  const gone = await store.countGone(sql, runId)
  await report?.({
    runId,
    totals,
    kinds: totals.setAside > 0 ? await store.countKinds(sql, runId) : [],
    gone,
    items: (outcomes) => store.listItems(sql, runId, outcomes),
  })
  return totals
}
