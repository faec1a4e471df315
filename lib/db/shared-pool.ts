import type { PoolClient, PoolConfig } from 'pg'
import { Pool } from 'pg'
import { isForReader } from '@/lib/admission/asking'
import { Gate } from '@/lib/admission/gate'

type Connected = (
  error: Error | undefined,
  client: PoolClient | undefined,
  done: (release?: Error | boolean) => void,
) => void

/** How many of a pool's connections readers leave to the desk, to sign-in and to work in the background. */
const RESERVED = 4

/** A pool of which readers have a part only: the last connections are for others, whatever readers ask for. */
export class SharedPool extends Pool {
  readonly #readers: Gate

  constructor(config: PoolConfig, readersWaitMs: number) {
    super(config)
    this.#readers = new Gate({
      atOnce: Math.max(1, (config.max ?? 10) - RESERVED),
      waiting: 500,
      milliseconds: readersWaitMs,
    })
  }

  override connect(): Promise<PoolClient>
  override connect(callback: Connected): void
  override connect(callback?: Connected): Promise<PoolClient> | undefined {
    if (!isForReader()) return callback ? void super.connect(callback) : super.connect()
    const connecting = this.#connectReader()
    if (!callback) return connecting
    connecting.then(
      (client) => callback(undefined, client, (release) => client.release(release)),
      (error: unknown) =>
        callback(error instanceof Error ? error : new Error(String(error)), undefined, () => {}),
    )
    return undefined
  }

  async #connectReader(): Promise<PoolClient> {
    const leave = await this.#readers.enter(null)
    if (!leave) throw new Error('Readers have no connection to the database left.')
    try {
      const client = await super.connect()
      const { release } = client
      client.release = (error) => {
        leave()
        client.release = release
        release.call(client, error)
      }
      return client
    } catch (cause) {
      leave()
      throw cause
    }
  }
}
