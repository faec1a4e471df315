import { db, pool } from '@/lib/db/client'
import { locks } from '@/lib/db/locks'
import type { Sql } from '@/lib/db/transaction'
import type { Summary } from './ledger'
import { ImportOptions } from './options'

/** Which readers read an item: raised when they would read the same item otherwise. */
const READER_VERSION = '1'

/** `personId` is who asked for it at the desk. */
export type Request = {
  sources: string[]
  options: ImportOptions
  personId?: string
  isPreview?: boolean
}
export type Started = Request & { id: number; done: number }

/** How long a killed import's connection may take to be noticed. */
const PATIENCE = '3s'
const LOCK_NOT_AVAILABLE = '55P03'

/** Lets one import run at a time. Throws a sentence when another does. Gives what ends the turn. */
export async function takeTurn(): Promise<() => Promise<void>> {
  const connection = await pool.connect()
  try {
    await connection.query(`set lock_timeout = '${PATIENCE}'`)
    await connection.query('select pg_advisory_lock($1)', [locks.import])
    await connection.query('reset lock_timeout')
  } catch (cause) {
    connection.release(true)
    throw isTaken(cause) ? new Error(await sayWhoRuns(), { cause }) : cause
  }
  // Nobody else runs, so what is still marked as running was cut off.
  await markCutOff()
  return async () => {
    await connection.query('select pg_advisory_unlock($1)', [locks.import]).catch(() => {}) // gone: unlocked
    connection.release()
  }
}

const isTaken = (cause: unknown) =>
  cause instanceof Error && 'code' in cause && cause.code === LOCK_NOT_AVAILABLE

async function sayWhoRuns() {
  const running = await db.importRun.findFirst({
    where: { state: 'running' },
    orderBy: { id: 'desc' },
    select: { id: true, startedAt: true },
  })
  const which = running ? ` (run ${running.id}, since ${running.startedAt.toISOString()})` : ''
  return `Another import is running${which}. Wait until it has ended, then try again.`
}

/** In SQL, as all that an undisturbed import asks: Prisma's engine would cost each run 50 MB. */
function markCutOff() {
  return pool.query(
    `update "ImportRun" set state = 'broken', failure = 'It was cut off.' where state = 'running'`,
  )
}

export async function startRun(sql: Sql, request: Request): Promise<Started> {
  const { sources, options, personId = null, isPreview = false } = request
  const { rows } = await sql.query<{ id: number }>(
    `insert into "ImportRun" (sources, options, "readerVersion", "personId", "isPreview")
     values ($1, $2, $3, $4, $5) returning id`,
    [sources, JSON.stringify(options), READER_VERSION, personId, isPreview],
  )
  const [row] = rows
  if (!row) throw new Error('The run could not be started.')
  return { id: row.id, sources, options, done: 0 }
}

/** A run that did not end, to go on where it stood; the newest when no number is given. Throws when there is none. */
export async function resumeRun(id?: number): Promise<Started> {
  const run = await db.importRun.findFirst({
    where: { state: 'broken', isPreview: false, ...(id !== undefined && { id }) },
    orderBy: { id: 'desc' },
    select: { id: true, sources: true, options: true, _count: { select: { items: true } } },
  })
  if (!run) throw new Error(nothingToResume(id))
  await db.importRun.update({
    where: { id: run.id },
    data: { state: 'running', failure: null, stopAskedBy: null },
    select: { id: true },
  })
  return { ...run, options: ImportOptions.parse(run.options), done: run._count.items }
}

/** What the run was told that `resumeRun` would go on with; nothing when there is none. */
export async function findOptions(id?: number): Promise<ImportOptions> {
  const { rows } = await pool.query(
    `select options from "ImportRun"
      where state in ('broken', 'running') and not "isPreview" and ($1::int is null or id = $1)
      order by id desc limit 1`,
    [id ?? null],
  )
  return ImportOptions.parse(rows[0]?.options ?? {})
}

const nothingToResume = (id?: number) =>
  id === undefined
    ? 'There is no broken run to resume.'
    : `There is no import run ${id} that broke off, so nothing was resumed.`

/** What a run read, by name, and what it came to. */
type End = { origins: string[]; summary: Summary }

export async function finishRun(sql: Sql, id: number, { origins, summary }: End) {
  await sql.query(
    `update "ImportRun" set state = 'finished', "finishedAt" = now(), origins = $2, summary = $3
      where id = $1`,
    [id, origins, JSON.stringify(summary)],
  )
}

/** Asks a run that is under way to stop, in the name of a person. False when it is not under way. */
export async function askToStop(id: number, personName: string): Promise<boolean> {
  const { count } = await db.importRun.updateMany({
    where: { id, state: 'running' },
    data: { stopAskedBy: personName },
  })
  return count > 0
}

/** Who asked a run to stop, or null. On a connection of its own: a rehearsal's sees what it saw. */
export async function findStop(id: number): Promise<string | null> {
  const { rows } = await pool.query<{ stopAskedBy: string | null }>(
    'select "stopAskedBy" from "ImportRun" where id = $1',
    [id],
  )
  return rows[0]?.stopAskedBy ?? null
}

export async function breakRun(id: number, failure: string) {
  await db.importRun.update({
    where: { id },
    data: { state: 'broken', failure },
    select: { id: true },
  })
}
