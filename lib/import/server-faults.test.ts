import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCluster } from '@/lib/db/embedded/cluster'
import { ensureDatabase } from '@/lib/db/embedded/databases'
import { migrate } from '@/lib/db/migrations'
import type { Ask } from './testing/faults'
import { countItems, everything, startImport, storedMoreThan, writeArchive } from './testing/faults'

const COUNT = 3_000
const home = mkdtempSync(join(tmpdir(), 'alphanode-server-'))
const archive = join(home, 'archive.jsonl')
/** A server of its own: this one is to die. What it was told must survive that, so it does wait for its log. */
const openServer = () =>
  openCluster({ home, password: 'test', settings: { shared_buffers: '32MB' } })

beforeAll(() => writeArchive(archive, COUNT))
afterAll(async () => {
  await (await openServer()).stop()
  rmSync(home, { recursive: true, force: true })
})

/** A connection for each question: the server goes between two. */
const asking =
  (connectionString: string): Ask =>
  async (sql) => {
    const client = new Client({ connectionString })
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query(sql)).rows[0]
    } finally {
      await client.end()
    }
  }

async function database(name: string) {
  const url = await ensureDatabase((await openServer()).url, name)
  await migrate(url)
  return { url, ask: asking(url) }
}

const begin = (url: string, ...words: string[]) => startImport(words, [`DATABASE_URL=${url}`])

test('an import whose server is killed in the middle says what to do, and goes on once it runs again', async () => {
  const whole = await database('whole')
  expect(await begin(whole.url, archive).ended).toMatchObject({ code: 0 })
  const undisturbed = await everything(whole.ask)

  const { url, ask } = await database('killed')
  const running = begin(url, archive)
  await storedMoreThan(0, ask, running)
  process.kill(
    Number(readFileSync(join(home, 'data/postmaster.pid'), 'utf8').split('\n')[0]),
    'SIGKILL',
  )
  const { code, said } = await running.ended
  expect(code).toBe(1)
  expect(said).toMatch(/Run \d+ broke off\. What it did is kept: .*--resume \d+.*\n.*went away/)

  const tooEarly = await begin(url, '--resume').ended
  expect(tooEarly.code).toBe(1)
  expect(tooEarly.said).toMatch(/PostgreSQL does not answer at 127\.0\.0\.1:\d+\. See that it runs/)

  const again = await database('killed') // on another port
  expect(await countItems(again.ask)).toBeLessThan(COUNT)
  expect(await begin(again.url, '--resume').ended).toMatchObject({ code: 0 })
  expect(await countItems(again.ask)).toBe(COUNT)
  expect(await everything(again.ask)).toEqual(undisturbed)
}, 600_000)
