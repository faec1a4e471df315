import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { dataPath, leaveArchive } from '@/lib/data-dir'
import { openCluster } from '@/lib/db/embedded/cluster'
import { cloneDatabase, dropDatabase, ensureDatabase } from '@/lib/db/embedded/databases'
import { holdLease } from '@/lib/db/embedded/lease'
import { migrate } from '@/lib/db/migrations'

const TEMPLATE = 'bench_template'

type Bench = { script: string; database: string; onLine: (line: unknown) => void }

/**
 * Runs `script` for each of `--sizes`, with an empty archive in DATABASE_URL and the size as its argument, and
 * prints the JSON lines it says. In a process of its own: the stores connect to what they find in their environment.
 */
export async function benchSizes(bench: Bench) {
  const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' } } })
  await benchRuns(
    bench,
    values.sizes.split(',').map((size) => [size]),
  )
}

/** The same, for each of these lists of arguments. */
export async function benchRuns({ script, database, onLine }: Bench, runs: string[][]) {
  leaveArchive('bench')
  const cluster = await openCluster({ home: resolve(dataPath('postgres')), password: 'bench' })
  const lease = await holdLease(cluster)
  try {
    await migrate(await ensureDatabase(cluster.url, TEMPLATE))
    for (const args of runs) {
      const url = await cloneDatabase(cluster.url, database, TEMPLATE)
      const code = await run([script, ...args], url, onLine)
      await dropDatabase(cluster.url, database)
      if (code !== 0) throw new Error(`The measurement of ${args.join(' ')} failed.`)
    }
  } finally {
    await lease.release()
  }
}

async function run(script: string[], url: string, onLine: Bench['onLine']) {
  const child = spawn(process.execPath, ['--import', 'tsx', ...script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: url },
  })
  const exit = once(child, 'exit')
  for await (const text of createInterface(child.stdout)) {
    console.log(text)
    onLine(JSON.parse(text))
  }
  const [code] = await exit
  return code
}
