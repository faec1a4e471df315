import { connectTo } from './connection'

const TRIES = 5

/** What queries are put to. */
type Asked = { query: (sql: string) => Promise<{ rows: { pid: number }[] }> }

/**
 * Throws a sentence when a pooler shares one session of the server among connections, as PgBouncer does in its transaction
 * and statement modes: advisory locks, which keep two imports apart, would neither exclude nor end there.
 */
export async function refuseSharedSessions(url: string) {
  const first = await connectTo(url)
  const second = await connectTo(url).catch((cause: unknown) => {
    void first.end()
    throw cause
  })
  try {
    if (await shareSessions(first, second)) throw new Error(SHARED)
  } catch (cause) {
    if (isRefusedTransaction(cause)) throw new Error(SHARED, { cause })
    throw cause
  } finally {
    await Promise.all([first.end(), second.end()])
  }
}

const SHARED =
  'DATABASE_URL leads to a pooler that shares database sessions among connections, as PgBouncer does with pool_mode = transaction or statement. ' +
  'AlphaNode needs sessions of its own: name PostgreSQL itself in DATABASE_URL, or set pool_mode = session and ignore_startup_parameters = statement_timeout.'

/** PgBouncer's statement mode has no transactions of several statements. */
const isRefusedTransaction = (cause: unknown) =>
  cause instanceof Error && cause.message.includes('statement pooling mode')

/**
 * Whether two connections are served by the same sessions. It shows when the second, in a transaction, is given the server
 * process of the first, or when the first is given another one, by itself or meanwhile.
 */
export async function shareSessions(first: Asked, second: Asked): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const own = await processOf(first)
    const again = await processOf(first)
    await second.query('begin')
    const other = await processOf(second)
    const later = await processOf(first)
    await second.query('commit')
    if (again !== own || other === own || later !== own) return true
  }
  return false
}

const processOf = async (connection: Asked) =>
  (await connection.query('select pg_backend_pid() as pid')).rows[0]?.pid
