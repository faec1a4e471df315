import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findBackup } from '@/lib/cli/restore'
import type { Item } from '../item'
import { readSources } from './read-sources'

const folder = mkdtempSync(join(tmpdir(), 'alphanode-odd-'))
afterAll(() => rmSync(folder, { recursive: true }))

const line = (name: string) =>
  `${JSON.stringify({ sourceId: name, title: name, content: [{ kind: 'paragraph', text: 'x'.repeat(2_000) }] })}\n`
const lines = (count: number) => Array.from({ length: count }, (_, at) => line(`n${at}`)).join('')

/** All that is found; `meanwhile` is done once, after the first item. */
async function readAll(path: string, meanwhile = () => {}) {
  const items: Item[] = []
  for await (const item of readSources([path])) {
    items.push(item)
    if (items.length === 1) meanwhile()
  }
  return {
    drafts: items.filter(({ kind }) => kind === 'draft').length,
    reasons: items.flatMap((item) => (item.kind === 'draft' ? [] : [item.reason])),
  }
}

const NO_FILE = /^It is a device or a pipe/

test('pipes, sockets and devices are refused at once, also where a backup is looked for', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const socket = join(folder, 'socket')
  const server = createServer().listen(socket)
  await once(server, 'listening')
  for (const path of [pipe, socket, '/dev/zero']) {
    expect(await findBackup(path)).toBeNull()
    expect(await readAll(path)).toEqual({ drafts: 0, reasons: [expect.stringMatching(NO_FILE)] })
  }
  server.close()
})

test('a file that grows, shrinks or is written to while it is read ends with a sentence that says so', async () => {
  const changes: Record<string, (path: string) => void> = {
    grows: (path) => appendFileSync(path, lines(500)),
    shrinks: (path) => truncateSync(path, 600_000),
    changes: (path) => writeFileSync(path, lines(500).replaceAll('x', 'y')),
  }
  for (const [name, change] of Object.entries(changes)) {
    const path = join(folder, `${name}.jsonl`)
    writeFileSync(path, lines(500))
    const { drafts, reasons } = await readAll(path, () => change(path))
    expect(drafts, name).toBeLessThanOrEqual(500)
    expect(reasons.at(-1), name).toMatch(
      /^It was changed while it was being read.*before it; what follows was not read/,
    )
  }
})

test('a file that vanishes and a folder that changes while it is read are named', async () => {
  const inner = join(folder, 'changing')
  mkdirSync(inner)
  for (const name of ['a', 'b', 'c']) writeFileSync(join(inner, `${name}.jsonl`), line(name))
  const { drafts, reasons } = await readAll(inner, () => rmSync(join(inner, 'b.jsonl')))
  expect(drafts).toBe(2)
  expect(reasons).toEqual([
    expect.stringMatching(/^There is no such file/),
    expect.stringMatching(/^Files were added to this folder or removed from it/),
  ])
})

test('a folder that leads back to itself ends', async () => {
  const inner = join(folder, 'loop')
  mkdirSync(inner)
  symlinkSync(inner, join(inner, 'again'))
  symlinkSync(join(inner, 'knot'), join(inner, 'knot'))
  const { reasons } = await readAll(inner)
  expect(reasons).toEqual([expect.stringMatching(/^link:/), expect.stringMatching(/^link:/)])
  expect((await readAll(join(inner, 'knot'))).reasons).toEqual([
    expect.stringMatching(/^It is a link that leads back to itself/),
  ])
})
