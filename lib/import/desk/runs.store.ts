import { basename } from 'node:path'
import { db, pool } from '@/lib/db/client'
import type { ImportRunGetPayload } from '@/lib/db/generated/models'
import type { Listing } from '@/lib/posts/post'
import type { Totals } from '../ledger'
import { Summary } from '../ledger'
import { ImportOptions } from '../options'
import { remarks } from '../remarks'
import { countItems } from '../summary.store'
import { countOn, start } from './items.store'
import type { Job } from './jobs'
import { findEnded, findJob } from './jobs'
import { findPreviewed } from './previewed'
import { progressOf, shareBefore } from './progress'
import {
  findRunOf,
  findStanding,
  isImporting,
  isLive,
  isResumable,
  rollbackJob,
} from './turn.store'
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
  stopAskedBy: true,
  options: true,
  isPreview: true,
  summary: true,
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
  const isOpen = !isBusy && row.standing !== 'rolledBack'
  const isDone = run.isPreview && run.state === 'finished'
  return {
    ...row,
    failure: run.failure,
    format: ImportOptions.safeParse(run.options).data?.format ?? null,
    ...stopOf(row, run),
    mayResume: isOpen && (await isResumable(id)),
    mayRollBack: isOpen && !run.isPreview,
    mayImport: isOpen && isDone && (await findPreviewed(id)) !== null,
    importedAs: isDone ? await findRunOf({ ...run, isPreview: false, after: id }) : null,
    remarks: remarksOf(run),
    rollback: await rollbackOf(run),
    progress: isLive(row.standing) ? await presentProgress(run) : null,
  }
}

function stopOf({ standing }: RunRow, { stopAskedBy }: Run) {
  const isRunning = standing === 'running'
  return { mayStop: isRunning && stopAskedBy === null, stopAskedBy: isRunning ? stopAskedBy : null }
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
    isPreview: run.isPreview,
    totals: standing === 'running' ? null : await totalsOf(run),
    gone: summaryOf(run)?.gone ?? 0,
  }
}

const summaryOf = ({ summary }: Run) => Summary.safeParse(summary).data

/** A run that came to its end has kept them. */
const totalsOf = async (run: Run): Promise<Totals> =>
  summaryOf(run)?.totals ?? countItems(pool, run.id)

function remarksOf(run: Run): string[] {
  const summary = summaryOf(run)
  if (!summary) return []
  return remarks(run.isPreview ? { ...summary, gone: 0 } : summary) // its sentence has that
}

async function rollbackOf(run: Run): Promise<string[]> {
  const find = run.state === 'rolledBack' ? findEnded : findJob
  const job = await find(rollbackJob(run))
  return job ? sayRollback(job) : []
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
