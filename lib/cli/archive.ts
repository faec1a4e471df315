import { resolve } from 'node:path'
import { dataPath } from '@/lib/data-dir'
import type { Cluster } from '@/lib/db/embedded/cluster'
import { openCluster } from '@/lib/db/embedded/cluster'
import { ensureDatabase, urlOf } from '@/lib/db/embedded/databases'
import { keepCluster } from '@/lib/db/embedded/keeper'
import { holdLease } from '@/lib/db/embedded/lease'
import { migrate } from '@/lib/db/migrations'
import { refuseSharedSessions } from '@/lib/db/pooler'
import { readEnv } from '@/lib/env-values'
import { findAddress, readAddress } from './address'
import { readSecrets } from './secrets'

export type Archive = { url: string; applied: string[]; close: () => Promise<void> }

/** Told by whoever wants the embedded server started again when it ends. */
export type Supervision = {
  say: (message: string) => void
  /** It is back at another address: its port was taken meanwhile. */
  onMoved: () => void
  /** It is given up. */
  onLost: (cause: unknown) => void
}

/**
 * Opens this folder's archive: completes the environment with what was generated into the data folder, and migrates
 * the database. That is the one DATABASE_URL names, or the embedded one, which is started if it is not running
 * and stopped by the last command that closes it. Modules that read the environment are imported after this.
 */
export async function openArchive(supervision?: Supervision): Promise<Archive> {
  const env = readEnv(process.env) // before anything is started that would have to be stopped
  process.env.AUTH_SECRET ||= readSecrets().authSecret
  process.env.STALE_SECRET ||= readSecrets().staleSecret
  process.env.LOCAL_URL ||= findAddress() ?? ''
  process.env.SITE_URL ||= readAddress()

  const { url, close } = process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL, close: async () => {} }
    : await openEmbedded(env.DATABASE_NAME, supervision)
  process.env.DATABASE_URL = url
  try {
    await refuseSharedSessions(url)
    return {
      url,
      applied: await migrate(url, { backsUp: env.BACKUP_BEFORE_MIGRATE === 'yes' }),
      close: () => disconnect().then(close),
    }
  } catch (cause) {
    await close()
    throw new Error('The database could not be opened, or not be migrated.', {
      cause: isUnreachable(cause) ? unanswered(url, cause) : cause,
    })
  }
}

const isUnreachable = (cause: unknown) =>
  cause instanceof Error &&
  'code' in cause &&
  /^(?:ECONN|EHOST|ENET|ENOTFOUND|ETIMEDOUT|EAI_)/.test(String(cause.code))

/** For a name with several addresses, the system's error has no words. */
function unanswered(url: string, cause: unknown) {
  const { host } = new URL(url)
  return new Error(
    `PostgreSQL does not answer at ${host}. See that it runs, and that DATABASE_URL names it.`,
    { cause },
  )
}

async function disconnect() {
  const { db, pool } = await import('@/lib/db/client')
  await db.$disconnect()
  if (!pool.ending) await pool.end() // Prisma ends it only when it has used it
}

async function openEmbedded(name: string, supervision: Supervision | undefined) {
  const { databasePassword } = readSecrets()
  const open = () =>
    openCluster({ home: resolve(dataPath('postgres')), password: databasePassword })
  const cluster = await open()
  const lease = await (supervision ? keep(cluster, name, open, supervision) : holdLease(cluster))
  return { url: await ensureDatabase(cluster.url, name), close: lease.release }
}

function keep(
  cluster: Cluster,
  name: string,
  open: () => Promise<Cluster>,
  { say, onMoved, onLost }: Supervision,
) {
  const onBack = (server: string) => {
    const url = urlOf(server, name)
    if (url === process.env.DATABASE_URL) return
    process.env.DATABASE_URL = url
    onMoved()
  }
  return keepCluster(cluster, { open, say, onBack, onLost })
}
