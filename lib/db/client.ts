import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { env } from '@/lib/env'
import { PrismaClient } from './generated/client'

declare global {
  var alphanodeDatabase: PrismaClient | undefined
}

function connect() {
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
  pool.on('error', (cause) =>
    process.emitWarning(new Error('A database connection dropped.', { cause })),
  )
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) })
}

// Next's dev server reloads modules; the connections outlive that.
globalThis.alphanodeDatabase ??= connect()

/** The client: for `store.ts` files only. */
export const db = globalThis.alphanodeDatabase
