import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'))
  await importDrafts(aDraft('one'), aDraft('two', { visibility: 'private' }))
})

afterAll(() => rm(folder, { recursive: true }))

async function run(...options: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/export.ts', ...options])
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { out, err, code }
}

test('a file and standard output receive the same archive, and the file is its owner’s alone', async () => {
  const file = join(folder, 'archive.jsonl')
  await writeFile(file, 'an older one')
  const toFile = await run('--out', file)
  expect(toFile).toEqual({ out: '', err: `Wrote 2 posts, 7 lines, to ${file}.\n`, code: 0 })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['archive.jsonl'])

  const toPipe = await run('--out', '-')
  expect(toPipe.out).toBe(await readFile(file, 'utf8'))
  expect(toPipe.out).toMatch(/^\{"alphanode":"archive","version":4\}\n/)
})

test.each([[[]], [['--out', '']], [['--out', '-', 'x']], [['--format', 'x']]])(
  'what cannot be understood gets the usage: %j',
  async (options) => {
    const { out, err, code } = await run(...options)
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain('Usage: npm run export')
  },
)

test('a place that cannot be written to is named', async () => {
  const missing = join(folder, 'no-such-folder', 'archive.jsonl')
  for (const place of [missing, folder]) {
    const { err, code } = await run('--out', place)
    expect(code).toBe(1)
    expect(err).toContain(`The archive could not be written to ${place}.`)
  }
})

test('a reader that ends too early is not told that all is well', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/export.ts', '--out', '-'])
  child.stdout.destroy()
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  expect(code).toBe(1)
  expect(err).toContain('The archive could not be written to -.')
})
