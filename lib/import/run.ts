import { pool } from '@/lib/db/client'
import type { ImportOutcome } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { inRehearsal, inTransaction } from '@/lib/db/transaction'
import { hasRoom } from '@/lib/disk'
import { explained, failureText, noRoom } from './failure'
import type { Item } from './item'
import { keepPictures } from './keep-pictures'
import type { LedgerRow, Summary, Totals } from './ledger'
import type { Session } from './load'
import { loadItems, loadPictures } from './load'
import { Origins } from './origins'
import * as runs from './runs.store'
import { STDIN } from './stdin'
import { untilStopped } from './stop-mark'
import * as store from './store'
import { summarise } from './summary.store'

/** What became of a run; to be read while it is handed over. */
export type Report = {
  runId: number
  summary: Summary
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

/** Goes on with a run that broke off, where it stood; without a number, with the last one that did. */
export function resumeImport(read: Read, hooks: Hooks = {}, runId?: number): Promise<Totals> {
  return inTurn(async () => perform(await runs.resumeRun(runId), read, hooks))
}

/** Does all that an import would do, reports it, and undoes it. */
export function rehearseImport(request: runs.Request, read: Read, hooks: Hooks = {}) {
  return inTurn(() =>
    inRehearsal(async (sql) => {
      const run = await runs.startRun(sql, { ...request, isPreview: true })
      const origins = await load({ sql, transact: (work) => work(sql) }, run, read, hooks)
      return handOver(sql, run, await summarise(sql, run.id, origins), hooks)
    }),
  )
}

/** Does all that an import would do and undoes it; what it would have come to is kept as a run, to be looked at. */
export function previewImport(request: runs.Request, read: Read, hooks: Hooks = {}) {
  return inTurn(async () => {
    const run = await runs.startRun(pool, { ...request, isPreview: true })
    const rehearse = () =>
      inRehearsal((sql) =>
        load({ sql, transact: (work) => work(sql), ledger: inTransaction }, run, read, hooks),
      )
    return complete(run, rehearse, 'Nothing was changed: ask for the preview again.', hooks)
  })
}

async function inTurn<Result>(work: () => Promise<Result>) {
  const end = await runs.takeTurn()
  try {
    return await work()
  } finally {
    await end()
  }
}

function perform(run: runs.Started, read: Read, hooks: Hooks) {
  const work = () => load({ sql: pool, transact: inTransaction }, run, read, hooks)
  const advice = `What it did is kept: "npm run import -- --resume ${run.id}" goes on where it stood.`
  return complete(run, work, advice, hooks)
}

/** Brings a run to its end, or says why it broke off and what to do. `work` gives the names of what was read. */
async function complete(
  run: runs.Started,
  work: () => Promise<string[]>,
  advice: string,
  hooks: Hooks,
): Promise<Totals> {
  const summary = await untilBroken(run.id, advice, async () => {
    const origins = await work()
    return await inTransaction(async (sql) => {
      const found = await summarise(sql, run.id, origins)
      await runs.finishRun(sql, run.id, { origins, summary: found })
      return found
    })
  })
  return handOver(pool, run, summary, hooks)
}

async function untilBroken(id: number, advice: string, work: () => Promise<Summary>) {
  try {
    return await work()
  } catch (cause) {
    const failure = (await hasRoom()) ? explained(cause) : noRoom(cause) // a full disk also takes the database away
    await runs.breakRun(id, failureText(failure)).catch(() => {}) // the next run marks it
    throw new Error(`Run ${id} broke off. ${advice}`, { cause: failure })
  }
}

/** Gives the names of what was read. */
async function load(session: Session, run: runs.Started, read: Read, hooks: Hooks) {
  if (hooks.survey) await loadPictures(session, untilStopped(run.id, hooks.survey(run)))
  const origins = new Origins()
  const left = skip(origins.note(untilStopped(run.id, read(run))), run.done)
  const items = run.sources.includes(STDIN) ? keepPictures(session, left) : left
  for await (const done of loadItems(session, run.id, items)) hooks.onProgress?.(run.done + done)
  return origins.list()
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

async function handOver(
  sql: Sql,
  { id }: runs.Started,
  summary: Summary,
  { report }: Hooks,
): Promise<Totals> {
  const items = (outcomes?: ImportOutcome[]) => store.listItems(sql, id, outcomes)
  await report?.({ runId: id, summary, items })
  return summary.totals
}
