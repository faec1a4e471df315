import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { runImport } from '../run'
import { readSources } from '../sources/read-sources'
import { zipOf } from '../sources/testing-archives'
import { exportOf, itemOf } from '../wxr/testing'
import { refusedLines } from './refused-lines'

const folder = mkdtempSync(join(tmpdir(), 'refused-formats-'))
const anHourAgo = Date.now() / 1000 - 60 * 60
const untitled = (sourceId: string) => `{"sourceId":"${sourceId}","mood":"calm","content":[]}`

function write(name: string, bytes: string | Uint8Array) {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  utimesSync(path, anHourAgo, anHourAgo)
  return path
}

async function importFiles(...sources: string[]) {
  const totals = await runImport({ sources, options: {} }, () => readSources(sources))
  const { id } = await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  return { id, totals }
}

async function download(run: number) {
  const lines: string[] = []
  for await (const line of refusedLines(run)) lines.push(line.trimEnd())
  return lines
}

const parsed = async (run: number) => (await download(run)).map((line) => JSON.parse(line))

test('lines in a gzip or a zip archive come back whole', async () => {
  const packed = write('packed.jsonl.gz', gzipSync(`${untitled('g-1')}\nno post\n`))
  const zip = write('packed.zip', zipOf([{ path: 'in/a.jsonl', text: `\n${untitled('z-1')}\n` }]))
  const { id } = await importFiles(packed, zip)
  // What does not begin like JSON in a zip or alone would be a page; here the first line tells.
  expect(await parsed(id)).toMatchObject([
    { refusedAt: `${packed}:1`, sourceId: 'g-1', mood: 'calm' },
    { refusedAt: `${packed}:2`, raw: 'no post' },
    { refusedAt: `${zip}/in/a.jsonl:2`, sourceId: 'z-1', mood: 'calm' },
  ])
})

test('items of an export come back as drafts, to be mended and sent; what is no XML as its text', async () => {
  const path = write(
    'export.xml',
    exportOf(
      itemOf({ 'wp:post_id': '1' }),
      itemOf({ 'wp:post_id': '1', title: 'the same again', 'content:encoded': '<p>Hello.</p>' }),
      itemOf({ 'wp:post_id': 'x' }),
      '<item><title>x</titel></item>',
    ),
  )
  const { id, totals } = await importFiles(path)
  expect(totals).toMatchObject({ items: 4, created: 1, refused: 3 })
  const [twice, nameless, broken] = await download(id)
  expect(JSON.parse(`${twice}`)).toMatchObject({
    refusedBecause: expect.stringContaining('used before'),
    sourceId: 'wp:example.org/blog:1',
    title: 'the same again',
    content: [{ kind: 'html', html: '<p>Hello.</p>' }],
  })
  expect(JSON.parse(`${nameless}`)).toMatchObject({ raw: itemOf({ 'wp:post_id': 'x' }) })
  expect(JSON.parse(`${broken}`)).toMatchObject({
    refusedBecause: expect.stringContaining('not well-formed'),
    raw: '<item><title>x</titel></item>',
  })

  const mended = write('mended.jsonl', `${twice}`.replaceAll('blog:1', 'blog:3'))
  expect((await importFiles(mended)).totals).toMatchObject({ items: 1, created: 1 })
})

test('a saved page comes back as its text, and what was changed or is gone as the ledger has it', async () => {
  const text = 'keeping calm in production\n\nprose, then.\n'
  const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map((name) => write(`pages/${name}`, text))
  const { id } = await importFiles(join(folder, 'pages'), write('d.txt', text))
  expect(await parsed(id)).toMatchObject(Array(4).fill({ raw: text }))

  writeFileSync(`${b}`, `${text}more`)
  utimesSync(`${b}`, anHourAgo + 7200, anHourAgo + 7200)
  const found = await parsed(id)
  expect(found.map(({ raw }) => raw === undefined)).toEqual([false, true, false, false])
  expect(found.map(({ refusedAt }) => refusedAt.replace(/:\d+$/, ''))).toEqual([
    ...[a, b, c, join(folder, 'd.txt')],
  ])
  rmSync(join(folder, 'pages'), { recursive: true })
  expect((await parsed(id)).map(({ raw }) => raw === undefined)).toEqual([true, true, true, false])
})

test('a backup among the sources is refused with what to do, and nothing of it is imported', async () => {
  const backup = '{"alphanode":"archive","version":1}\n{"row":"block"}\n'
  const { id, totals } = await importFiles(
    write('backup.jsonl', backup),
    write('backup.jsonl.gz', gzipSync(backup)),
  )
  expect(totals).toMatchObject({ items: 2, refused: 2 })
  for (const line of await parsed(id))
    expect(line.refusedBecause).toMatch(/backup of a whole archive.*npm run import/)
})
