import { db, pool } from '@/lib/db/client'
import { clusterPending } from '@/lib/review/duplicates/pending.store'
import { fillBench } from './bench-fill'
import { milliseconds, percentiles, rounded } from './bench-times'
import { command } from './command'

const SEED = 40

/** Fills the empty archive that DATABASE_URL names and prints what its near copies are and cost. */
await command(async () => {
  const size = await fillBench(SEED)
  const before = process.cpuUsage()
  const all = await milliseconds(() => clusterPending())
  const { user, system } = process.cpuUsage(before)
  const memory = Math.round(process.memoryUsage().rss / 1024 ** 2)
  const {
    _count: clusters,
    _sum: inThem,
    _max: largest,
  } = await db.cluster.aggregate({
    _count: true,
    _sum: { size: true },
    _max: { size: true },
  })
  console.log(
    JSON.stringify({
      ...{ size, probe: 'all compared', seconds: rounded(all / 1_000) },
      ...{ cpuSeconds: rounded((user + system) / 1_000_000), megabytes: memory },
      ...{ clusters, posts: inThem.size, largest: largest.size },
    }),
  )
  await pool.query('vacuum analyze')
  const ids = await drawPosts()
  const change = async (at: number) => {
    await pool.query(
      `update "Post" set status = case status when 'expanded' then 'drafted' else 'expanded' end::"RevisionStatus"
        where id = $1`,
      [ids[at % ids.length]],
    )
    await clusterPending()
  }
  const times = await percentiles(change, { warming: 20, times: 200 })
  console.log(JSON.stringify({ size, probe: 'one post changed', ...times }))
  return 0
})

async function drawPosts(): Promise<number[]> {
  const { rows } = await pool.query<{ id: number }>(
    'select id from "Post" order by md5(id::text) limit 500',
  )
  return rows.map(({ id }) => id)
}
