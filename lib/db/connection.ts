import type { ClientConfig } from 'pg'
import { Client } from 'pg'
import { beginWaiting, endWaiting } from './silence'

/** How long connecting, or waiting for a free connection, may take. */
const CONNECT_MS = 5_000

/**
 * A connection that waits for no answer without a bound: see `silence.ts`. One that breaks tells whoever waits for its
 * answer; without a listener of its own it would also end the process.
 */
export class Connection extends Client {
  constructor(config: ClientConfig = {}) {
    super({
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      ...config,
    })
    const wait = { url: config.connectionString, connection: this.connection, backend: 0 }
    this.connection.on('backendKeyData', ({ processID }: { processID: number }) => {
      wait.backend = processID
    })
    this.query = new Proxy(this.query, {
      apply: (query, self, args) => {
        beginWaiting(this, wait)
        return Reflect.apply(query, self, args)
      },
    })
    this.on('error', () => {})
    this.on('drain', () => endWaiting(this))
    this.on('end', () => endWaiting(this))
  }
}

/** A single connection, outside of any pool. `end` it. */
export async function connectTo(connectionString: string): Promise<Connection> {
  const connection = new Connection({ connectionString })
  await connection.connect()
  return connection
}
