import type { Client } from 'pg'
import { connectTo } from '@/lib/db/connection'
import { locks } from '@/lib/db/locks'
import type { Cluster } from './cluster'

/** `lost` resolves when the connection that holds it has ended, however that was. */
export type Lease = { release: () => Promise<void>; lost: Promise<void> }

/**
 * Keeps a cluster needed until `release()`; the last to release stops the server. A process that is killed
 * releases by losing its connection.
 */
export async function holdLease(cluster: Cluster): Promise<Lease> {
  const client = await connectTo(cluster.url)
  const lost = new Promise<void>((resolve) => client.once('end', resolve))
  await client.query("set lock_timeout = '30s'") // who holds it alone is stopping the server
  await client.query('select pg_advisory_lock_shared($1)', [locks.embeddedServer])
  return { release: () => release(client, cluster), lost }
}

async function release(client: Client, cluster: Cluster) {
  const isLast = await endUse(client).catch(() => false) // gone already: nothing to stop
  if (isLast) await cluster.stop()
}

async function endUse(client: Client) {
  await client.query('select pg_advisory_unlock_shared($1)', [locks.embeddedServer])
  const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [
    locks.embeddedServer,
  ])
  await client.end()
  return rows[0]?.alone === true
}
