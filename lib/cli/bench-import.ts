import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dataPath, leaveArchive } from '@/lib/data-dir'
import { openCluster } from '@/lib/db/embedded/cluster'
import { cloneDatabase, dropDatabase, ensureDatabase } from '@/lib/db/embedded/databases'
import { holdLease } from '@/lib/db/embedded/lease'
import { migrate } from '@/lib/db/migrations'
import { command } from './command'

const TEMPLATE = 'bench_template'

/** As `npm run import` has it: without, V8 would rather take memory than collect garbage. */
const heap = ['--max-old-space-size=320', '--max-semi-space-size=32']

/** Prints, for each size, what an import of so many synthetic posts costs, beside a bare COPY of the same rows. */
await command(async () => {
  const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' } } })
  leaveArchive('bench')
  const cluster = await openCluster({ home: resolve(dataPath('postgres')), password: 'bench' })
  const lease = await holdLease(cluster)
  try {
    const template = await ensureDatabase(cluster.url, TEMPLATE)
    await migrate(template)
    for (const size of values.sizes.split(',')) await measure(cluster.url, size)
  } finally {
    await lease.release()
  }
  return 0
})

/** In a process of its own: its peak memory is this size's. */
async function measure(server: string, size: string) {
  const databases = ['bench_import', 'bench_copy']
  const [imported, copied] = await Promise.all(
    databases.map((name) => cloneDatabase(server, name, TEMPLATE)),
  )
  const { status } = spawnSync(
    process.execPath,
    [...heap, '--import', 'tsx', 'lib/cli/bench-import-size.ts', size],
    { stdio: 'inherit', env: { ...process.env, DATABASE_URL: imported, COPY_URL: copied } },
  )
  for (const name of databases) await dropDatabase(server, name)
  if (status !== 0) throw new Error(`The measurement of ${size} posts failed.`)
}
