import type { Connection } from './connection'
import { connectTo } from './connection'

const TRIES = 5

/**
 * Throws a sentence when a pooler shares one session of the server among connections, as PgBouncer does in its transaction
 * and statement modes: advisory locks, which keep two imports apart, would neither exclude nor end there. It shows
 * when a second connection is given the server process of a first one that is still open, or when that changes.
 */
export async function refuseSharedSessions(url: string) {
  const first = await connectTo(url)
  const second = await connectTo(url).catch((cause: unknown) => {
    void first.end()
    throw cause
  })
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const own = await processOf(first)
      await second.query('begin')
      const other = await processOf(second)
      const later = await processOf(first)
      await second.query('commit')
      if (other === own || later !== own) throw new Error(SHARED)
    }
  } finally {
    await Promise.all([first.end(), second.end()])
  }
}

const SHARED =
  'A pooler shares database sessions among connections (PgBouncer’s pool_mode = transaction does). ' +
  'AlphaNode needs sessions of its own: connect to PostgreSQL itself, or set pool_mode = session.'

async function processOf(connection: Connection): Promise<number> {
  return (await connection.query('select pg_backend_pid() as pid')).rows[0].pid
}
