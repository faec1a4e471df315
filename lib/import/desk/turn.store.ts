import { db, pool } from '@/lib/db/client'
import { locks } from '@/lib/db/locks'
import { findJob } from './jobs'
import type { Standing } from './standing'
import { standingOf } from './standing'

/** Whether an import, a rehearsal or a rollback runs now, whoever started it. */
export async function isImporting(): Promise<boolean> {
  const { rows } = await pool.query<{ busy: boolean }>(
    `select exists (
       select from pg_locks
        where locktype = 'advisory' and granted and classid = 0 and objid = $1 and objsubid = 1
          and database = (select oid from pg_database where datname = current_database())) as busy`,
    [locks.import],
  )
  return rows[0]?.busy ?? false
}

const unfinished = { state: { in: ['broken' as const, 'running' as const] }, isPreview: false }

/** Whether a run can go on when nothing runs: it did not come to its end. A preview is asked for again instead. */
export async function isResumable(id: number): Promise<boolean> {
  return (await db.importRun.count({ where: { ...unfinished, id } })) > 0
}

/** The run that was begun last; 0 before the first. */
export async function findNewest(): Promise<number> {
  const run = await db.importRun.findFirst({ orderBy: { id: 'desc' }, select: { id: true } })
  return run?.id ?? 0
}

/** What runs that did not end would read again. */
export async function listUnfinishedSources(): Promise<string[]> {
  const runs = await db.importRun.findMany({ where: unfinished, select: { sources: true } })
  return runs.flatMap(({ sources }) => sources)
}

type Wanted = { sources: string[]; isPreview: boolean; after: number }

/** The run that reads exactly these sources and is newer than the run `after`; null while there is none. */
export async function findRunOf({ sources, isPreview, after }: Wanted): Promise<number | null> {
  const run = await db.importRun.findFirst({
    where: { sources: { equals: sources }, isPreview, id: { gt: after } },
    orderBy: { id: 'desc' },
    select: { id: true },
  })
  return run?.id ?? null
}

type Run = { id: number; startedAt: Date; state: Parameters<typeof standingOf>[0] }

/** The name of the job that takes a run back. A restored database may give an id anew, but not at the same time. */
export const rollbackJob = ({ id, startedAt }: Pick<Run, 'id' | 'startedAt'>) =>
  `run-${id}-${startedAt.getTime().toString(36)}-rollback`

/** What a run is doing, given its row and whether anything holds the turn. */
export async function findStanding(run: Run, isBusy: boolean) {
  const job = isBusy ? await findJob(rollbackJob(run)) : null
  return standingOf(run.state, { isBusy, isUndone: job?.isRunning ?? false })
}

/** A run by its id, to do something about it; null when there is none. */
export const findRunById = (id: number) =>
  db.importRun.findUnique({
    where: { id },
    select: {
      id: true,
      state: true,
      startedAt: true,
      finishedAt: true,
      sources: true,
      options: true,
      isPreview: true,
    },
  })

/** A run that is being imported or rolled back at this moment, or null. */
export async function findLive(id: number) {
  const run = await findRunById(id)
  if (!run) return null
  const standing = await findStanding(run, await isImporting())
  return isLive(standing) ? { ...run, standing } : null
}

export const isLive = (standing: Standing) => standing === 'running' || standing === 'rollingBack'
