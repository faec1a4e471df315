import { pool } from '@/lib/db/client'
import { runImport } from '@/lib/import/run'
import { coverPending } from '@/lib/review/blocks/pending.store'
import { refreshReach } from '@/lib/review/blocks/reach.store'
import { synthesizeItems } from '@/lib/synthesizer/items'
import { measureFix } from './bench-blocks-fix'
import { blockProbes } from './bench-blocks-probes'
import { reviewUntil } from './bench-blocks-reviewer'
import { milliseconds, percentiles, rounded } from './bench-times'
import { command } from './command'

const ENOUGH = 0.95

/** Fills the empty archive that DATABASE_URL names with a count of posts from a seed, and has its blocks reviewed. */
await command(async () => {
  const [count, seed] = process.argv.slice(2).map(Number)
  await runImport({ sources: ['bench'], options: {} }, () =>
    synthesizeItems({ count: count ?? 0, seed: seed ?? 0 }),
  )
  await tell('counting', coverPending)
  await refreshReach()
  await pool.query('vacuum analyze')
  const { rows } = await pool.query(
    `select (select count(*) from "PostCoverage")::int as posts, (select count(*) from "Block")::int as blocks,
            (select count(*) from "Pattern")::int as patterns,
            (select sum(cardinality(blocks)) from "PostCoverage")::int as uses`,
  )
  say('archive', rows[0])
  for await (const { probe, ...line } of reviewUntil(ENOUGH)) say(probe, line)
  await refreshReach()
  await pool.query('vacuum analyze')
  for (const { name, run } of await blockProbes()) say(name, await percentiles(run, { times: 100 }))
  for await (const { probe, ...line } of measureFix()) say(probe, line)
  return 0
})

function say(probe: string, line: object) {
  console.log(JSON.stringify({ probe, ...line }))
}

async function tell(probe: string, work: () => Promise<number>) {
  let posts = 0
  const seconds = rounded(
    (await milliseconds(async () => {
      posts = await work()
    })) / 1000,
  )
  say(probe, { posts, seconds, postsPerSecond: Math.round(posts / seconds) })
}
