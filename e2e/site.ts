import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { command } from '@/lib/cli/command'
import { serveSite } from '@/lib/cli/site'
import { cloneDatabase, dropDatabase } from '@/lib/db/embedded/databases'
import { openTestServer, TEMPLATE } from '@/lib/db/testing/template'
import type { LedgerRow } from '@/lib/import/ledger'
import { importedPath, people, seedFolder } from './world'

const DATABASE = 'alphanode_e2e'

/** The production build over a database of its own, filled with the seeds and some synthetic posts. */
await command(async () => {
  const stop = Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal)))
  const port = Number(process.argv[2])
  const server = await openTestServer()
  const environment = {
    DATABASE_URL: await cloneDatabase(server.url, DATABASE, TEMPLATE),
    AUTH_SECRET: 'only-for-journeys-'.repeat(3),
    STALE_SECRET: 'only-for-journeys-'.repeat(3),
    SITE_URL: `http://localhost:${port}`,
  }
  Object.assign(process.env, environment)
  await fill()
  const site = await serveSite('start', port, environment.SITE_URL)
  await stop
  await site.stop()
  const { db } = await import('@/lib/db/client')
  await db.$disconnect()
  await dropDatabase(server.url, DATABASE)
  await server.close()
  return 0
})

async function fill() {
  const { addPerson } = await import('@/lib/auth/people')
  const { runImport } = await import('@/lib/import/run')
  const { readSources } = await import('@/lib/import/sources/read-sources')
  const { synthesizeItems } = await import('@/lib/synthesizer/items')

  for (const person of Object.values(people)) await addPerson(person)

  await runImport({ sources: ['synthetic'], options: {} }, () =>
    synthesizeItems({ count: 60, seed: 1 }),
  )

  const imported: LedgerRow[] = []
  const seeds = readdirSync(seedFolder).map((name) => join(seedFolder, name))
  await runImport({ sources: seeds, options: {} }, () => readSources(seeds), {
    report: async ({ items }) => {
      for await (const item of items()) imported.push(item)
    },
  })
  mkdirSync(dirname(importedPath), { recursive: true })
  writeFileSync(importedPath, JSON.stringify(imported))
}
