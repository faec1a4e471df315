import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { warn } from '@/lib/warnings'
import { Connection } from './connection'
import { PrismaClient } from './generated/client'
import { noteBroken, noteReached, noteUnreachable } from './health'
import { SharedPool } from './shared-pool'

type Database = { pool: SharedPool; db: PrismaClient }

declare global {
  var alphanodeDatabase: Database | undefined
}

/** Readers that wait longer for a connection are told 503: see `lib/requests/away-answers.ts`. */
const READERS_WAIT_MS = 1_000

/** A pool whose connections all have their deadlines; who asks for one waits five seconds at most, a reader one. */
export function openPool(
  connectionString: string | undefined,
  max: number,
  readersWaitMs = READERS_WAIT_MS,
): SharedPool {
  const config = {
    Client: Connection,
    connectionString,
    max,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: 30 * 60,
    statement_timeout: 30_000,
  }
  const pool = new SharedPool(config, readersWaitMs)
  // Without a listener, an idle connection that drops ends the process.
  pool.on('error', (cause) => warn('A database connection dropped.', cause))
  pool.on('connect', (client) => client.on('error', noteBroken))
  pool.connect = new Proxy(pool.connect, {
    apply(connect, self, args) {
      const [told] = args
      if (typeof told !== 'function')
        return Reflect.apply(connect, self, args).then(noteSuccess, noteFailure)
      return Reflect.apply(connect, self, [
        (cause: unknown, ...had: unknown[]) => {
          if (cause) noteUnreachable(cause)
          else noteReached()
          told(cause, ...had)
        },
      ])
    },
  })
  return pool
}

function noteSuccess<Client>(client: Client) {
  noteReached()
  return client
}

function noteFailure(cause: unknown): never {
  noteUnreachable(cause)
  throw cause
}

function connect(): Database {
  const pool = openPool(env.DATABASE_URL, 10)
  const adapter = new PrismaPg(pool, { disposeExternalPool: true })
  return { pool, db: new PrismaClient({ adapter }) }
}

// Next's dev server reloads modules; the connections outlive that.
globalThis.alphanodeDatabase ??= connect()

/** The client, and the pool it shares with bulk loads: for stores only. */
export const { db, pool } = globalThis.alphanodeDatabase
