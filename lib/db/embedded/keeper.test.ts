import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { connectTo } from '@/lib/db/connection'
import { openCluster } from './cluster'
import { ensureDatabase } from './databases'
import { keepCluster } from './keeper'

const home = mkdtempSync(join(tmpdir(), 'alphanode-keeper-'))
const open = () => openCluster({ home, password: 'test', settings: { shared_buffers: '32MB' } })
const pid = () => Number(readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])

afterAll(async () => {
  await (await open()).stop()
  rmSync(home, { recursive: true, force: true })
})

async function count(url: string) {
  const connection = await connectTo(url)
  const { rows } = await connection.query('select count(*)::int as count from kept')
  await connection.end()
  return rows[0].count
}

test('a server that is killed comes back on its port, with what it had, and ends when it is released', async () => {
  const cluster = await open()
  const url = await ensureDatabase(cluster.url, 'kept')
  const connection = await connectTo(url)
  await connection.query('create table kept as select generate_series(1, 1000)')
  await connection.end()

  const said: string[] = []
  const lost: unknown[] = []
  let onBack = (_url: string) => {}
  const { release } = await keepCluster(cluster, {
    open,
    say: (message) => said.push(message),
    onBack: (back) => onBack(back),
    onLost: (cause) => lost.push(cause),
  })
  for (let kills = 0; kills < 3; kills += 1) {
    const back = new Promise<string>((resolve) => {
      onBack = resolve
    })
    process.kill(pid(), 'SIGKILL')
    expect(await back).toBe(cluster.url)
    expect(await count(url)).toBe(1000)
  }
  expect(lost).toEqual([])
  expect(said.filter((line) => line.startsWith('PostgreSQL is back'))).toHaveLength(3)
  await release()
  await expect(count(url)).rejects.toThrow('ECONNREFUSED')
})

test('a command that finds the server dead starts it on the port it had', async () => {
  const { url } = await open()
  process.kill(pid(), 'SIGKILL')
  expect((await open()).url).toBe(url)
})
