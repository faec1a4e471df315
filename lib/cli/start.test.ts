import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'

/** Runs `npm run dev` from a folder that has no migrations, so that it ends as soon as it has a database. */
async function startDevelopment(folder: string) {
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
  const child = spawn(process.execPath, ['--import', tsx, resolve('lib/cli/start.ts'), '--dev'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [status] = await ended
  return { status, stdout, stderr }
}

function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'development-'))
  vi.stubEnv('TSX_TSCONFIG_PATH', resolve('tsconfig.json'))
  vi.stubEnv('DATABASE_URL', '')
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

test('development has secrets and a database of its own, whatever the environment says of the archive', async () => {
  const folder = newFolder()
  const archive = join(folder, 'archive')
  mkdirSync(archive)
  vi.stubEnv('DATA_DIR', archive)
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/archive')
  vi.stubEnv('AUTH_SECRET', '')
  vi.stubEnv('STALE_SECRET', '')

  const { status, stdout, stderr } = await startDevelopment(folder)
  expect(stdout).toContain('Starting PostgreSQL …')
  expect(stderr).toContain('There are no migrations')
  expect(status).toBe(1)
  expect(existsSync(join(folder, '.data', 'dev', 'secrets.json'))).toBe(true)
  expect(existsSync(join(folder, '.data', 'dev', 'postgres'))).toBe(true)
  expect(readdirSync(join(folder, '.data'))).toEqual(['dev'])
  expect(readdirSync(archive)).toEqual([])
})

test('commands that start at once in a new folder all get to its one database', async () => {
  const folder = newFolder()
  const ends = await Promise.all([1, 2, 3].map(() => startDevelopment(folder)))
  for (const { status, stderr } of ends) {
    expect(stderr).toContain('There are no migrations')
    expect(stderr).not.toMatch(/initdb|pg_ctl|PostgreSQL did|secrets/)
    expect(status).toBe(1)
  }
})
