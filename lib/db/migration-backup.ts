import type { Connection } from './connection'
import { connectTo } from './connection'
import { urlOf } from './embedded/databases'
import { bePatient } from './silence'

/** So many are kept; older ones are dropped. */
const KEPT = 2
const LONGEST = '30min'

const INSUFFICIENT_PRIVILEGE = '42501'
const OBJECT_IN_USE = '55006'

const ADVICE = 'Or make a backup yourself and set BACKUP_BEFORE_MIGRATE=no. Nothing was changed.'

/**
 * Copies a database that has posts before it is migrated, as another database of the same server: its files are copied
 * by the server, whatever its schema. Gives the name; null when there is nothing to lose. Throws a sentence when that fails.
 */
export async function backUp(connection: Connection, url: string): Promise<string | null> {
  if (!(await hasPosts(connection))) return null
  const { rows } = await connection.query('select current_database() as name')
  const original: string = rows[0].name
  const prefix = `${original}_before_`
  const copy = prefix + new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  await connection.end() // a database that is in use cannot be copied

  const server = await connectTo(urlOf(url, 'postgres'))
  try {
    bePatient(server)
    await server.query(`set statement_timeout = '${LONGEST}'`)
    await create(server, copy, original)
    await dropOld(server, prefix)
  } catch (cause) {
    throw new Error(`${reasonOf(cause)} ${ADVICE}`, { cause })
  } finally {
    await server.end()
  }
  return copy
}

const create = (server: Connection, copy: string, original: string) =>
  server.query(
    `create database ${server.escapeIdentifier(copy)} template ${server.escapeIdentifier(original)} strategy file_copy`,
  )

async function hasPosts(connection: Connection): Promise<boolean> {
  const { rows } = await connection.query(`select to_regclass('"Post"') is not null as has`)
  if (!rows[0].has) return false
  return (await connection.query('select from "Post" limit 1')).rows.length > 0
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : ''
  if (code === OBJECT_IN_USE)
    return 'The database could not be backed up before its migration, because others use it. Stop the site and other commands, then try again.'
  if (code === INSUFFICIENT_PRIVILEGE)
    return 'The database could not be backed up before its migration: its user may not create databases (CREATEDB).'
  return 'The database could not be backed up before its migration.'
}

async function dropOld(server: Connection, prefix: string) {
  const { rows } = await server.query<{ name: string }>(
    `select datname as name from pg_database where starts_with(datname, $1) order by datname desc offset $2`,
    [prefix, KEPT],
  )
  for (const { name } of rows)
    await server.query(`drop database if exists ${server.escapeIdentifier(name)}`)
}
