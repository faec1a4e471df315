import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QueryResultRow } from 'pg'
import { Client } from 'pg'
import { z } from 'zod'
import { chooseAccount } from '@/lib/db/embedded/account'
import { readPostmaster } from '@/lib/db/embedded/postmaster'

/** On a busy machine even a connection takes seconds. */
const PATIENCE_MS = 30_000
const QUERY_MS = 60_000

/** A site's database, reached without the site: what is asked here is what is stored. */
export class Database {
  constructor(private readonly findUrl: () => string) {}

  get url() {
    return this.findUrl()
  }

  async rows<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.use(async (client) => (await client.query<Row>(text, values)).rows)
  }

  /** Whether it answers. */
  answers(): Promise<boolean> {
    return this.rows('select').then(
      () => true,
      () => false,
    )
  }

  async use<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
    const client = new Client({
      ...{ connectionString: this.url, connectionTimeoutMillis: PATIENCE_MS },
      ...{ query_timeout: QUERY_MS, application_name: 'faults' },
    })
    client.on('error', () => {}) // a server that is killed hangs up: the query tells
    try {
      await client.connect()
      return await work(client)
    } finally {
      await client.end().catch(() => {})
    }
  }
}

const homeOf = (folder: string) => chooseAccount(join(folder, 'postgres')).home

/** The embedded server of a data folder, if one runs; a copied folder names the server of another one. */
export function findPostmaster(folder: string) {
  const data = join(homeOf(folder), 'data')
  const server = readPostmaster(data)
  return server && readFileSync(join(data, 'postmaster.pid'), 'utf8').includes(`\n${data}\n`)
    ? server
    : null
}

/** Whether the embedded server keeps its files in the data folder: where root may not be somebody else, it cannot. */
export const isInside = (folder: string) => homeOf(folder).startsWith(folder)

const Secrets = z.object({ databasePassword: z.string() })

export function embeddedUrl(folder: string): string {
  const { databasePassword } = Secrets.parse(
    JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')),
  )
  const server = findPostmaster(folder)
  if (!server) throw new Error('The embedded PostgreSQL does not run.')
  return `postgresql://alphanode:${encodeURIComponent(databasePassword)}@127.0.0.1:${server.port}/alphanode`
}
