import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Site } from '@/lib/cli/site'
import { serveSite } from '@/lib/cli/site'
import { cloneDatabase, dropDatabase } from '@/lib/db/embedded/databases'
import { openTestServer, TEMPLATE } from '@/lib/db/testing/template'
import type { LedgerRow } from '@/lib/import/ledger'
import { makeBlockPosts } from './block-posts'
import { makeBulkPosts } from './bulk-posts'
import { makeCockpitPosts } from './cockpit-posts'
import { makeEditingPosts } from './editing-posts'
import { makeFixPosts } from './fix-posts'
import { makeIndexingPosts } from './indexing-posts'
import { makeNearPosts } from './near-posts'
import { makeOldSite } from './old-site'
import { makePast } from './past'
import { importedPath, pageFolder, people } from './world'

const SECRET = 'only-for-journeys-'.repeat(3)

/** Serves the production build over a database of its own, filled with saved pages and some synthetic posts. */
export async function openFilledSite(database: string, port: number): Promise<Site> {
  const server = await openTestServer()
  const url = `http://localhost:${port}`
  Object.assign(process.env, {
    DATABASE_URL: await cloneDatabase(server.url, database, TEMPLATE),
    AUTH_SECRET: SECRET,
    STALE_SECRET: SECRET,
    SITE_URL: url,
  })
  await fill()
  const site = await serveSite('start', port, url)
  return {
    ...site,
    stop: async () => {
      await site.stop()
      const { db } = await import('@/lib/db/client')
      await db.$disconnect()
      await dropDatabase(server.url, database)
      await server.close()
    },
  }
}

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
  const pages = readdirSync(pageFolder).map((name) => join(pageFolder, name))
  await runImport({ sources: pages, options: {} }, () => readSources(pages), {
    report: async ({ items }) => {
      for await (const item of items()) imported.push(item)
    },
  })
  mkdirSync(dirname(importedPath), { recursive: true })
  writeFileSync(importedPath, JSON.stringify(imported))
  await makePast()
  await makeBulkPosts()
  await makeCockpitPosts()
  await makeBlockPosts()
  await makeEditingPosts()
  await makeIndexingPosts()
  await makeOldSite()
  await makeNearPosts()
  await makeFixPosts()
}
