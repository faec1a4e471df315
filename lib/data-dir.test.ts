import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { dataPath, leaveArchive, separateFolders } from './data-dir'

afterEach(() => vi.unstubAllEnvs())

test('tests keep their data in a folder of their own', () => {
  expect(resolve(dataPath())).toBe(resolve('.data/test'))
  expect(dataPath('jobs', 'a.log')).toBe(join('.data', 'test', 'jobs', 'a.log'))
})

test('what leaves the archive has neither its folder nor its database, whatever the environment says', () => {
  for (const use of ['dev', 'test', 'bench'] as const) {
    vi.stubEnv('DATA_DIR', '/srv/archive')
    vi.stubEnv('DATABASE_URL', 'postgres://localhost/archive')
    leaveArchive(use)
    expect(dataPath('secrets.json')).toBe(join('.data', use, 'secrets.json'))
    expect(process.env.DATABASE_URL).toBeUndefined()
  }
  expect(new Set(Object.values(separateFolders)).size).toBe(3)
})

test.each([
  [undefined, 'uploads'],
  ['', 'uploads'],
  ['./.data/', 'uploads'],
])('without a choice (%j) data is in .data', (value, name) => {
  vi.stubEnv('DATA_DIR', value)
  expect(dataPath(name)).toBe(join('.data', name))
})

test('every command finds what it keeps in the folder that is chosen', () => {
  const script = `
    import { secretsPath } from './lib/cli/secrets'
    import { findAddress, writeAddress } from './lib/cli/address'
    import { dataPath } from './lib/data-dir'
    import { mkdirSync } from 'node:fs'
    mkdirSync(dataPath(), { recursive: true })
    writeAddress('http://localhost:1')
    console.log(JSON.stringify([secretsPath(), findAddress()]))`
  const folder = resolve(dataPath('chosen'))
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8', env: { ...process.env, DATA_DIR: folder } },
  )
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual([join(folder, 'secrets.json'), 'http://localhost:1'])
  expect(readFileSync(join(folder, 'site-url'), 'utf8')).toBe('http://localhost:1\n')
})

/** A name of the default folder in a text: not a property that is called `data`. */
const named = /(?<![\w)\]?])\.data\b/

/** Where the default is; tests of what it and older uploads are; and what copies a project without its data. */
const known = [
  'e2e/faults/project.ts',
  'lib/cli/start.test.ts',
  'lib/data-dir.test.ts',
  'lib/env-values.test.ts',
  'lib/env-values.ts',
  'lib/import/desk/uploads.test.ts',
]

test('no other module names the default data folder', () => {
  const files = ['app', 'components', 'lib', 'e2e'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const sources = [...files, ...readdirSync('.')].filter((name) => /\.(?:tsx?|mjs)$/.test(name))
  expect(sources.length).toBeGreaterThan(1_000)
  const naming = sources.filter(
    (name) => !name.startsWith('lib/db/generated/') && named.test(readFileSync(name, 'utf8')),
  )
  expect(naming.sort()).toEqual(known)
})
