import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { dataPath, leaveArchive } from '@/lib/data-dir'
import { openCluster } from '@/lib/db/embedded/cluster'
import { ensureDatabase } from '@/lib/db/embedded/databases'
import { holdLease } from '@/lib/db/embedded/lease'
import { migrate } from '@/lib/db/migrations'

/** A migrated, empty database that tests are cloned from: another one whenever the schema is another. */
export const TEMPLATE = `alphanode_template_${hashSchema()}`

function hashSchema() {
  const schema = readFileSync('prisma/migrations/schema.prisma')
  const names = readdirSync('prisma/migrations').join()
  return createHash('sha256').update(schema).update(names).digest('hex').slice(0, 12)
}

/** A server for tests alone: it may lose what it was told, so it is fast. From here on this process is apart from the archive. */
export async function openTestServer() {
  leaveArchive('test')
  const cluster = await openCluster({
    home: resolve(dataPath('postgres')),
    password: 'test',
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
    },
  })
  const lease = await holdLease(cluster)
  await migrate(await ensureDatabase(cluster.url, TEMPLATE))
  return { url: cluster.url, close: lease.release }
}
