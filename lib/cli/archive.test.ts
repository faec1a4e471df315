import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { connectTo } from '@/lib/db/connection'
import { openArchive } from './archive'

/** A port that somebody listens on. */
async function takePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function countMigrations(url: string) {
  const connection = await connectTo(url)
  const { rows } = await connection.query('select count(*)::int as count from _prisma_migrations')
  await connection.end()
  return rows[0].count
}

test('a database whose port was taken meanwhile comes back on another, and the site is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'alphanode-archive-'))
  for (const name of ['DATABASE_URL', 'AUTH_SECRET', 'STALE_SECRET']) vi.stubEnv(name, '')
  vi.stubEnv('DATA_DIR', folder)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })
  let onMoved = () => {}
  const lost: unknown[] = []
  const archive = await openArchive({
    say: () => {},
    onMoved: () => onMoved(),
    onLost: (cause) => lost.push(cause),
  })
  const applied = await countMigrations(archive.url)
  expect(applied).toBe(archive.applied.length)

  const moved = new Promise<void>((resolve) => {
    onMoved = resolve
  })
  const home = join(folder, 'postgres')
  writeFileSync(join(home, 'port'), String(await takePort()))
  const [pid] = readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
  await moved
  const url = process.env.DATABASE_URL ?? ''
  expect(new URL(url).port).not.toBe(new URL(archive.url).port)
  expect(await countMigrations(url)).toBe(applied)
  expect(lost).toEqual([])
  await archive.close()
  await expect(connectTo(url)).rejects.toThrow('ECONNREFUSED')
})
