import { pool } from '@/lib/db/client'
import { runImport } from '@/lib/import/run'
import { indexPending } from '@/lib/search/pending.store'
import { synthesizeItems } from '@/lib/synthesizer/items'
import { makeProbes } from './bench-read-probes'
import { command } from './command'

const WARMING = 30
const TIMES = 300

/** Fills the empty archive that DATABASE_URL names with so many posts and prints a line for each probe. */
await command(async () => {
  const size = Number(process.argv[2])
  await runImport({ sources: ['bench'], options: {} }, () =>
    synthesizeItems({ count: size, seed: 1 }),
  )
  await indexPending()
  await pool.query('vacuum analyze')
  for (const { name, run } of await makeProbes()) {
    for (let at = 0; at < WARMING; at += 1) await run(TIMES + at)
    const times: number[] = []
    for (let at = 0; at < TIMES; at += 1) times.push(await milliseconds(() => run(at)))
    times.sort((a, b) => a - b)
    console.log(
      JSON.stringify({
        size,
        probe: name,
        p50: percentile(times, 0.5),
        p95: percentile(times, 0.95),
      }),
    )
  }
  return 0
})

async function milliseconds(work: () => Promise<unknown>) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function percentile(sorted: number[], share: number) {
  const time = sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
  return Math.round(time * 100) / 100
}
