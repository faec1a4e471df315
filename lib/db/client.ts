import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { env } from '@/lib/env'
import { warn } from '@/lib/warnings'
import { PrismaClient } from './generated/client'

type Database = { pool: Pool; db: PrismaClient }

declare global {
  var alphanodeDatabase: Database | undefined
}

function connect(): Database {
  const pool = new Pool({
    connectionString: env.DATABASE_URL,
    max: 10,
    // Without these, a database that went away hangs every request for ever.
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: 30_000,
  })
  // Without a listener, an idle connection that drops ends the process.
  pool.on('error', (cause) => warn('A database connection dropped.', cause))
  const adapter = new PrismaPg(pool, { disposeExternalPool: true })
  return { pool, db: new PrismaClient({ adapter }) }
}

// Next's dev server reloads modules; the connections outlive that.
globalThis.alphanodeDatabase ??= connect()

/** The client, and the pool it shares with bulk loads: for stores only. */
export const { db, pool } = globalThis.alphanodeDatabase
