import { resourceUsage } from 'node:process'
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { pool } from '@/lib/db/client'
import { runImport } from '@/lib/import/run'
import { synthesizeItems } from '@/lib/synthesizer/items'
import { command } from './command'

const tables = ['Block', 'Term', 'Post', 'Revision', 'PostTerm']

/** One line of `bench:import`; its process has DATABASE_URL and COPY_URL, both of empty archives. */
await command(async () => {
  const size = Number(process.argv[2])
  const importSeconds = await seconds(() =>
    runImport({ sources: ['bench'], options: {} }, () => synthesizeItems({ count: size, seed: 1 })),
  )
  const peakMegabytes = Math.round(resourceUsage().maxRSS / 1024)
  const { rows } = await pool.query(
    'select pg_database_size(current_database()) / 1024 / 1024 as size',
  )
  const copySeconds = await copyEverything()
  console.log(
    JSON.stringify({
      size,
      importSeconds,
      itemsPerSecond: Math.round(size / importSeconds),
      millisecondsPerPost: round((importSeconds * 1000) / size),
      peakMegabytes,
      databaseMegabytes: Number(rows[0].size),
      copySeconds,
      copyPerSecond: Math.round(size / copySeconds),
      shareOfCopy: round(copySeconds / importSeconds),
    }),
  )
  return 0
})

/** The rows that the import made, copied to the same tables of an empty archive: the least it can cost. */
async function copyEverything() {
  const target = new Client({ connectionString: process.env.COPY_URL })
  const source = await pool.connect()
  await target.connect()
  const took = await seconds(async () => {
    await target.query('begin')
    for (const table of tables)
      await pipeline(
        source.query(copyTo(`copy "${table}" to stdout`)),
        target.query(copyFrom(`copy "${table}" from stdin`)),
      )
    await target.query('commit')
  })
  source.release()
  await target.end()
  return took
}

async function seconds(work: () => Promise<unknown>) {
  const start = performance.now()
  await work()
  return round((performance.now() - start) / 1000)
}

function round(number: number) {
  return Math.round(number * 1000) / 1000
}
