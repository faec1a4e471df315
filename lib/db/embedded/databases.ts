import type { Client } from 'pg'
import { connectTo } from '@/lib/db/connection'

/** Makes sure that `name` exists on the server and gives its url. */
export async function ensureDatabase(server: string, name: string): Promise<string> {
  await onServer(server, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(name)}`).catch(passIfThere)
  })
  return urlOf(server, name)
}

/** Another start made it meanwhile. */
function passIfThere(cause: unknown) {
  const isThere = cause instanceof Error && 'code' in cause && created.has(cause.code)
  if (!isThere) throw cause
}

/** Duplicate database, or of its name in the catalogue while the other was being made. */
const created = new Set<unknown>(['42P04', '23505'])

/** Makes `name` anew, as a copy of `template`, and gives its url. */
export async function cloneDatabase(
  server: string,
  name: string,
  template: string,
): Promise<string> {
  await onServer(server, async (client) => {
    const [copy, original] = [name, template].map((each) => client.escapeIdentifier(each))
    await client.query(`drop database if exists ${copy} with (force)`)
    await client.query(`create database ${copy} template ${original}`)
  })
  return urlOf(server, name)
}

export async function dropDatabase(server: string, name: string) {
  await onServer(server, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  )
}

async function onServer<Result>(server: string, work: (client: Client) => Promise<Result>) {
  const client = await connectTo(server)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The address of a database on a server. */
export const urlOf = (server: string, database: string) => {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
