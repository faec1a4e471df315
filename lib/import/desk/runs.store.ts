import { basename } from 'node:path'
import { db, pool } from '@/lib/db/client'
import type { ImportRunGetPayload } from '@/lib/db/generated/models'
import type { Listing } from '@/lib/posts/post'
import type { Totals } from '../ledger'
import { ImportOptions } from '../options'
import { countItems } from '../store'
import { countOn, start } from './items.store'
import type { Job } from './jobs'
import { findJob } from './jobs'
import { progressOf, shareBefore } from './progress'
import { findResumable, findStanding, isImporting, isLive, rollbackJob } from './turn.store'
import { findUploaded } from './uploads'
import type { Progress, RunPage, RunRow } from './view'

const PAGE_SIZE = 20

const shown = {
  id: true,
  state: true,
  startedAt: true,
  finishedAt: true,
  sources: true,
  failure: true,
  options: true,
  person: { select: { name: true } },
} as const
type Run = ImportRunGetPayload<{ select: typeof shown }>

/** Import runs, newest first, older than the run `before`. */
export async function listRuns(before: number | null): Promise<Listing<RunRow>> {
  const isBusy = await isImporting()
  const found = await db.importRun.findMany({
    ...(before === null ? {} : { where: { id: { lt: before } } }),
    orderBy: { id: 'desc' },
    take: PAGE_SIZE + 1,
    select: shown,
  })
  const rows = await Promise.all(found.slice(0, PAGE_SIZE).map((run) => toRow(run, isBusy)))
  const last = rows.at(-1)
  return { rows, next: found.length > PAGE_SIZE && last ? String(last.id) : null }
}

/** A run and what may be done about it, or null. */
export async function findRun(id: number): Promise<RunPage | null> {
  const run = await db.importRun.findUnique({ where: { id }, select: shown })
  if (!run) return null
  const isBusy = await isImporting()
  const row = await toRow(run, isBusy)
  const rollback = await findJob(rollbackJob(run))
  const isOpen = !isBusy && row.standing !== 'rolledBack'
  return {
    ...row,
    failure: run.failure,
    format: ImportOptions.safeParse(run.options).data?.format ?? null,
    mayResume: isOpen && (await findResumable()) === id,
    mayRollBack: isOpen,
    rollback: rollback ? sayRollback(rollback) : [],
    progress: isLive(row.standing) ? await presentProgress(run) : null,
  }
}

async function toRow(run: Run, isBusy: boolean): Promise<RunRow> {
  const standing = await findStanding(run, isBusy)
  return {
    id: run.id,
    standing,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    personName: run.person?.name ?? null,
    sources: run.sources.map((source) => basename(source)),
    totals: standing === 'running' ? null : await countOnce(run),
  }
}

const counted = new Map<number, Totals>()
const MOST_COUNTED = 1_000

/** The ledger of a run that ended for good is never written again: it is counted once in this process. */
async function countOnce({ id, state }: Run): Promise<Totals> {
  const known = counted.get(id)
  if (known) return known
  const totals = await countItems(pool, id)
  if (counted.size >= MOST_COUNTED) counted.clear()
  if (state === 'finished' || state === 'rolledBack') counted.set(id, totals)
  return totals
}

/** What it printed, when it came to its end: 3 says that some posts were kept. */
function sayRollback({ isRunning, code, said }: Job): string[] {
  if (isRunning) return []
  if (code === 0 || code === 3) return said.split('\n').filter(Boolean)
  return ['Taking it back broke off. What was taken back stays so; ask again for the rest.']
}

async function presentProgress({ id, sources, startedAt }: Run): Promise<Progress | null> {
  const { done, where } = await countOn(id, start)
  const share = shareBefore(where, await findUploaded(sources))
  return progressOf([{ at: Date.now(), done, share }], startedAt.getTime())
}
