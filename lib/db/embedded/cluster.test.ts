import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCluster } from './cluster'
import { ensureDatabase } from './databases'
import { holdLease } from './lease'

const home = mkdtempSync(join(tmpdir(), 'alphanode-cluster-'))
const options = { home, password: 'p@ss word/1', settings: { fsync: 'off' } }
const lock = join(home, 'data', 'postmaster.pid')
const pid = () => Number(readFileSync(lock, 'utf8').split('\n')[0])

beforeAll(() => openCluster(options), 60_000)
afterAll(async () => {
  await (await openCluster(options)).stop()
  rmSync(home, { recursive: true, force: true })
})

async function answers(url: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('select 1 as one')
  await client.end()
  return rows[0].one === 1
}

test('a server that runs already is adopted, not started twice', async () => {
  const running = pid()
  const { url } = await openCluster(options)
  expect(pid()).toBe(running)
  expect(await answers(url)).toBe(true)
})

test('a database is made once', async () => {
  const { url } = await openCluster(options)
  expect(await ensureDatabase(url, 'twice')).toBe(await ensureDatabase(url, 'twice'))
})

test('the last to release stops the server, and nobody before', async () => {
  const cluster = await openCluster(options)
  const [first, second] = [await holdLease(cluster), await holdLease(cluster)]
  await first.release()
  expect(await answers(cluster.url)).toBe(true)
  await second.release()
  await expect(answers(cluster.url)).rejects.toThrow()
})

test('a lock that a crash left behind, even with a living number, does not stop the next start', async () => {
  await (await openCluster(options)).stop()
  writeFileSync(lock, `${process.pid}\n${join(home, 'data')}\n0\n1\n`, { mode: 0o600 })
  expect(await answers((await openCluster(options)).url)).toBe(true)
})

test('a server killed by the system is started again with what it had', async () => {
  const { url } = await openCluster(options)
  await ensureDatabase(url, 'kept')
  process.kill(pid(), 'SIGKILL')
  const again = await openCluster(options)
  expect(await answers(again.url.replace('/postgres', '/kept'))).toBe(true)
})

test('a copy of a folder whose server runs is told from it at once', async () => {
  const { url } = await openCluster(options)
  const copy = mkdtempSync(join(tmpdir(), 'alphanode-copy-'))
  cpSync(home, copy, { recursive: true })
  const start = performance.now()
  const copied = await openCluster({ ...options, home: copy })
  const took = performance.now() - start
  expect(copied.url).not.toBe(url)
  expect([await answers(url), await answers(copied.url)]).toEqual([true, true])
  await copied.stop()
  rmSync(copy, { recursive: true, force: true })
  expect(took).toBeLessThan(30_000) // so long a server that does not answer is waited for
})
