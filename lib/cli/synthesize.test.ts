import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

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

test('a file and standard output receive the same bytes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'synthesize-'))
  const file = join(folder, 'archive.jsonl')
  const [toFile, toPipe] = await Promise.all([
    run('--count', '20', '--seed', '5', '--out', file),
    run('--count', '20', '--seed', '5', '--out', '-'),
  ])
  expect(toFile).toEqual({ out: '', err: `Wrote 20 posts of seed 5 to ${file}.\n`, code: 0 })
  expect(toPipe.out.trimEnd().split('\n')).toHaveLength(20)
  expect(await readFile(file, 'utf8')).toBe(toPipe.out)
  await rm(folder, { recursive: true })
})

test.each([
  [['--count', 'many', '--out', '-'], '--count takes a whole number'],
  [['--seed', '4294967296', '--out', '-'], '--seed takes a whole number'],
  [['--count', '3'], '--out takes the file to write'],
  [['--colour', 'red'], "Unknown option '--colour'"],
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
