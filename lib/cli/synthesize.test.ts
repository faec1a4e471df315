import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'

function start(...options: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'lib/cli/synthesize.ts', ...options])
}

async function run(...options: string[]) {
  const child = start(...options)
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { out, err, code }
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synthesize-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a file and standard output receive the same bytes', async () => {
  const file = join(folder, 'archive.jsonl')
  const [toFile, toPipe] = await Promise.all([
    run('--count', '20', '--seed', '5', '--out', file),
    run('--count', '20', '--seed', '5', '--out', '-'),
  ])
  expect(toFile).toEqual({ out: '', err: `Wrote 20 posts of seed 5 to ${file}.\n`, code: 0 })
  expect(toPipe.out.trimEnd().split('\n')).toHaveLength(20)
  expect(await readFile(file, 'utf8')).toBe(toPipe.out)
})

test('shares given as they are by default give the same bytes', async () => {
  const shares = ['--reviewed', '0.45', '--images', '.6', '--near-duplicates', '0.060']
  const [usual, spelled] = await Promise.all([
    run('--count', '50', '--out', '-'),
    run('--count', '50', '--out', '-', ...shares),
  ])
  expect(spelled).toEqual(usual)
})

test('one share of needing review holds for every status', async () => {
  const { out } = await run('--count', '20', '--needing-review', '1', '--out', '-')
  expect(out.match(/"needs human review":true/g)).toHaveLength(20)
})

test('a WordPress export goes to standard output as well', async () => {
  const { out, code } = await run('--count', '3', '--format', 'wxr', '--out', '-')
  expect(code).toBe(0)
  expect(out.match(/<wp:post_id>\d+</g)).toHaveLength(3)
})

test('saved pages fill a new folder, one file a post', async () => {
  const pages = join(folder, 'some', 'pages')
  const [toFolder, toPipe] = await Promise.all([
    run('--count', '3', '--format', 'page', '--out', pages),
    run('--count', '1', '--format', 'page', '--out', '-'),
  ])
  expect(toFolder).toEqual({ out: '', err: `Wrote 3 posts of seed 1 to ${pages}.\n`, code: 0 })
  expect((await readdir(pages)).toSorted()).toEqual([
    'synthetic-000001.txt',
    'synthetic-000002.txt',
    'synthetic-000003.txt',
  ])
  expect(await readFile(join(pages, 'synthetic-000001.txt'), 'utf8')).toBe(toPipe.out)
})

test('saved pages are not mixed with what is in a folder already', async () => {
  const options = ['--count', '1', '--format', 'page', '--out', folder]
  expect(await run(...options)).toMatchObject({ code: 0 })
  const { err, code } = await run(...options)
  expect(code).toBe(1)
  expect(err).toContain('The folder is not empty')
})

test.each([
  [['--count', 'many', '--out', '-'], '--count takes a whole number'],
  [['--seed', '4294967296', '--out', '-'], '--seed takes a whole number'],
  [['--count', '3'], '--out takes the file or folder to write'],
  [['--colour', 'red'], "Unknown option '--colour'"],
  [['--format', 'pdf', '--out', '-'], '--format takes jsonl, wxr or page.'],
  [['--format', 'page', '--out', '-'], '--format page writes a file a post'],
  [['--images', '60', '--out', '-'], '--images takes a share from 0 to 1'],
  [['--images', '50%', '--out', '-'], '--images takes a share from 0 to 1'],
  [['--reviewed', '0.8', '--drafted', '.3', '--out', '-'], 'add up to 1.1; they can be 1 at most'],
])('what cannot be understood gets a sentence: %j', async (options, sentence) => {
  const { out, err, code } = await run(...options)
  expect({ out, code }).toEqual({ out: '', code: 2 })
  expect(err).toContain(sentence)
  expect(err).toContain('Usage: npm run synthesize')
})

test('a file that cannot be written is named', async () => {
  const { err, code } = await run('--out', 'no/such/folder/archive.jsonl')
  expect(code).toBe(1)
  expect(err).toContain('could not be written to no/such/folder/archive.jsonl')
})

test('a reader that has seen enough ends it quietly', async () => {
  const child = start('--count', '1000000', '--out', '-')
  child.stdout.once('data', () => child.stdout.destroy())
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  expect({ err, code }).toEqual({ err: '', code: 0 })
})
