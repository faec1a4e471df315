import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { openCluster } from '@/lib/db/embedded/cluster'
import { cloneDatabase, dropDatabase, ensureDatabase } from '@/lib/db/embedded/databases'
import { holdLease } from '@/lib/db/embedded/lease'
import { migrate } from '@/lib/db/migrations'
import { command } from './command'

const TEMPLATE = 'bench_template'
const DATABASE = 'bench_read'

const Line = z.object({ size: z.number(), probe: z.string(), p50: z.number(), p95: z.number() })
type Line = z.output<typeof Line>

/** Prints, for each size, how many milliseconds each read takes among so many posts, and how that grows. */
await command(async () => {
  const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' } } })
  const cluster = await openCluster({ home: resolve('.data/bench/postgres'), password: 'bench' })
  const lease = await holdLease(cluster)
  try {
    await migrate(await ensureDatabase(cluster.url, TEMPLATE))
    const lines: Line[] = []
    for (const size of values.sizes.split(',')) lines.push(...(await measure(cluster.url, size)))
    for (const line of growth(lines)) console.log(JSON.stringify(line))
  } finally {
    await lease.release()
  }
  return 0
})

/** In a process of its own: the stores connect to the database that they find in their environment. */
async function measure(server: string, size: string): Promise<Line[]> {
  const url = await cloneDatabase(server, DATABASE, TEMPLATE)
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/bench-read-size.ts', size], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: url },
  })
  const exit = once(child, 'exit')
  const lines: Line[] = []
  for await (const text of createInterface(child.stdout)) {
    console.log(text)
    lines.push(Line.parse(JSON.parse(text)))
  }
  const [code] = await exit
  await dropDatabase(server, DATABASE)
  if (code !== 0) throw new Error(`The measurement of ${size} posts failed.`)
  return lines
}

/** How many times as long each read takes at the last size as at the first. */
function growth(lines: Line[]) {
  const of = (probe: string) => lines.filter((line) => line.probe === probe)
  return [...new Set(lines.map(({ probe }) => probe))].flatMap((probe) => {
    const [from, to] = [of(probe).at(0), of(probe).at(-1)]
    if (!from || !to || from === to) return []
    const times = (a: number, b: number) => Math.round((b / a) * 100) / 100
    return [
      {
        probe,
        from: from.size,
        to: to.size,
        p50: times(from.p50, to.p50),
        p95: times(from.p95, to.p95),
      },
    ]
  })
}
