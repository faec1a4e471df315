import { createHash } from 'node:crypto'
import { warn } from '@/lib/warnings'
import type { Connection } from './connection'
import { locks } from './locks'

/** A migration as it stands in the folder. */
export type Known = { name: string; script: string }

type Recorded = { migration_name: string; checksum: string; isFinished: boolean }

/** The oldest server that has all we use. */
const OLDEST_SERVER = 150_000

/** How long another start that migrates is waited for. */
const PATIENCE = '60s'
const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Takes the turn to migrate, and prepares the record of migrations for it. Gives which are still to be applied. Throws a
 * sentence when the server is too old, its schema too new, or another start does not end. The turn ends with the connection.
 */
export async function prepareToMigrate(connection: Connection, known: Known[]): Promise<string[]> {
  await refuseOldServer(connection)
  await takeTurn(connection)
  if (!(await hasRecord(connection))) return known.map(({ name }) => name)
  const recorded = await readRecord(connection)
  refuseNewerSchema(known, recorded)
  tellEdited(known, recorded)
  await takeBackUnfinished(connection)
  const applied = new Set(recorded.filter((row) => row.isFinished).map((row) => row.migration_name))
  return known.map(({ name }) => name).filter((name) => !applied.has(name))
}

async function refuseOldServer(connection: Connection) {
  const { rows } = await connection.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  )
  for (const { number, version } of rows) refuseOldVersion(number, version)
}

/** Throws a sentence for a version, as a number and as it is written, that lacks what we use. */
export function refuseOldVersion(number: number, version: string) {
  if (number < OLDEST_SERVER)
    throw new Error(
      `AlphaNode needs PostgreSQL 15 or newer; the server that DATABASE_URL names is ${version}.`,
    )
}

/** A start that was killed may have left a server process that still works on its migration: it is waited for, too. */
async function takeTurn(connection: Connection) {
  try {
    await connection.query(`set lock_timeout = '${PATIENCE}'`)
    await connection.query('select pg_advisory_lock($1), pg_advisory_lock($2)', [
      locks.migrations,
      locks.migrationScript,
    ])
    await connection.query('select pg_advisory_unlock($1)', [locks.migrationScript])
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === LOCK_NOT_AVAILABLE))
      throw cause
    throw new Error(
      'Another process is migrating this database. Wait until it has ended, then try again.',
      {
        cause,
      },
    )
  }
}

async function hasRecord(connection: Pick<Connection, 'query'>): Promise<boolean> {
  const { rows } = await connection.query(
    `select to_regclass('_prisma_migrations') is not null as has`,
  )
  return rows[0].has
}

async function readRecord(connection: Connection): Promise<Recorded[]> {
  const { rows } = await connection.query<Recorded>(
    `select migration_name, checksum, finished_at is not null as "isFinished"
       from _prisma_migrations where rolled_back_at is null order by started_at`,
  )
  return rows
}

function refuseNewerSchema(known: Known[], recorded: Recorded[]) {
  const names = new Set(known.map(({ name }) => name))
  const unknown = recorded.filter((row) => row.isFinished && !names.has(row.migration_name))
  if (unknown.length === 0) return
  throw new Error(
    `The database was migrated by a newer AlphaNode than this one (${unknown.map((row) => row.migration_name).join(', ')}). ` +
      'Nothing was changed. Start that version, or a backup of before.',
  )
}

function tellEdited(known: Known[], recorded: Recorded[]) {
  const checksums = new Map(known.map(({ name, script }) => [name, checksumOf(script)]))
  const edited = recorded.filter(
    (row) => row.isFinished && (checksums.get(row.migration_name) ?? row.checksum) !== row.checksum,
  )
  if (edited.length === 0) return
  const names = edited.map((row) => row.migration_name).join(', ')
  warn('Migrations were edited after they were applied; they are not applied again.', undefined, {
    names,
  })
}

const checksumOf = (script: string) => createHash('sha256').update(script).digest('hex')

/** A migration and the record of its end are one transaction: what is not finished left nothing behind. */
const takeBackUnfinished = (connection: Connection) =>
  connection.query(
    'update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null',
  )

/** The migration that was begun last and did not end. */
export async function findUnfinished(connection: Connection): Promise<string | undefined> {
  const { rows } = await connection.query<{ name: string }>(
    `select migration_name as name from _prisma_migrations
      where finished_at is null and rolled_back_at is null order by started_at desc limit 1`,
  )
  return rows[0]?.name
}

/** Runs a migration's script and records its end in the same transaction. */
export async function applyScript(connection: Pick<Connection, 'query'>, script: string) {
  await connection.query('begin')
  try {
    await connection.query('select pg_advisory_xact_lock($1)', [locks.migrationScript])
    await connection.query(script)
    if (await hasRecord(connection))
      await connection.query(
        `update _prisma_migrations set finished_at = now(), applied_steps_count = 1
          where finished_at is null and rolled_back_at is null`,
      )
    await connection.query('commit')
  } catch (cause) {
    await connection.query('rollback').catch(() => {}) // the connection is gone, and the transaction with it
    throw cause
  }
}
