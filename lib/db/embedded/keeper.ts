import { setTimeout as delay } from 'node:timers/promises'

import type { Cluster } from './cluster'
import type { Lease } from './lease'
import { holdLease } from './lease'
import { Restarts } from './restarts'

type Keeping = {
  /** Opens the cluster: adopts the server that runs, or starts it where it was. */
  open: () => Promise<Cluster>
  say: (message: string) => void
  /** Called when the server is back, with its address. */
  onBack: (url: string) => void
  /** Called when it is given up. */
  onLost: (cause: unknown) => void
}

/** Between two tries; the last for all that follow. */
const PAUSES_MS = [250, 500, 1_000, 2_000, 5_000, 10_000]

/**
 * Keeps a cluster in use until `release()`, and has it started again whenever it goes away. Its disk may be full, or its
 * old processes not ended yet: a start that fails is tried again for as long as it takes, a server that ends
 * after its start only so often.
 */
export async function keepCluster(cluster: Cluster, { open, say, onBack, onLost }: Keeping) {
  const stopping = new AbortController()
  const restarts = new Restarts()
  let lease: Lease | undefined = await holdLease(cluster)
  const watch = async (held: Lease): Promise<void> => {
    await held.lost
    if (stopping.signal.aborted) return
    lease = undefined
    say('PostgreSQL went away. Starting it again …')
    const start = performance.now()
    if (restarts.next(start) === null)
      return onLost(new Error('PostgreSQL ended ten times in ten minutes. Its log says why.'))
    const back = await reopen(open, say, stopping.signal)
    if (!back) return
    lease = back.lease
    if (stopping.signal.aborted) return
    say(`PostgreSQL is back after ${((performance.now() - start) / 1000).toFixed(1)} s.`)
    onBack(back.cluster.url)
    return watch(back.lease)
  }
  const watching = watch(lease).catch(onLost)
  return {
    async release() {
      stopping.abort()
      await Promise.race([watching, lease ? undefined : delay(30_000)])
      await lease?.release()
    },
  }
}

async function reopen(
  open: () => Promise<Cluster>,
  say: (message: string) => void,
  signal: AbortSignal,
) {
  let told = ''
  for (let tries = 0; !signal.aborted; tries += 1) {
    try {
      const cluster = await open()
      return { cluster, lease: await holdLease(cluster) }
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      if (reason !== told) say(`PostgreSQL could not be started yet: ${reason}`)
      told = reason
    }
    const pause = PAUSES_MS[tries] ?? PAUSES_MS.at(-1)
    await delay(pause, undefined, { signal }).catch(() => {})
  }
  return null
}
