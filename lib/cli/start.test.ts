import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'

/** Runs `npm run dev` from a folder that has no schema, so that it ends as soon as it has a database. */
function startDevelopment(folder: string) {
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
  vi.stubEnv('TSX_TSCONFIG_PATH', resolve('tsconfig.json'))
  return spawnSync(process.execPath, ['--import', tsx, resolve('lib/cli/start.ts'), '--dev'], {
    cwd: folder,
    encoding: 'utf8',
  })
}

test('development has secrets and a database of its own, whatever the environment says of the archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'development-'))
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })
  const archive = join(folder, 'archive')
  mkdirSync(archive)
  vi.stubEnv('DATA_DIR', archive)
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/archive')
  vi.stubEnv('AUTH_SECRET', '')
  vi.stubEnv('STALE_SECRET', '')

  const { status, stdout, stderr } = startDevelopment(folder)
  expect(stdout).toContain('Starting PostgreSQL …')
  expect(stderr).toContain('schema.prisma')
  expect(status).toBe(1)
  expect(existsSync(join(folder, '.data', 'dev', 'secrets.json'))).toBe(true)
  expect(existsSync(join(folder, '.data', 'dev', 'postgres'))).toBe(true)
  expect(readdirSync(join(folder, '.data'))).toEqual(['dev'])
  expect(readdirSync(archive)).toEqual([])
})
