import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataPath } from '@/lib/data-dir'
import { db } from '@/lib/db/client'
import { runImport } from '../run'
import { readSources } from '../sources/read-sources'
import { refusedLines } from './refused-lines'

const folder = mkdtempSync(join(tmpdir(), 'refused-'))
const anHourAgo = Date.now() / 1000 - 60 * 60
const good = (sourceId: string) => `{"sourceId":"${sourceId}","title":"a title","content":[]}`
const untitled = (sourceId: string) => `{"sourceId":"${sourceId}","mood":"calm","content":[]}`

function write(name: string, ...lines: (string | Buffer)[]) {
  const path = join(folder, name)
  writeFileSync(path, Buffer.concat(lines.map((line) => Buffer.from([...Buffer.from(line), 10]))))
  utimesSync(path, anHourAgo, anHourAgo)
  return path
}

async function importFiles(...sources: string[]) {
  const totals = await runImport({ sources, options: {} }, () => readSources(sources))
  const { id } = await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  return { id, totals }
}

/** A run that has refused what stands at these places. */
async function makeRun(sources: string[], ...places: string[]) {
  const options = { format: 'jsonl' }
  const { id } = await db.importRun.create({ data: { sources, options }, select: { id: true } })
  await db.importItem.createMany({
    data: places.map((where) => ({ runId: id, outcome: 'refused', where, reason: 'Why.' })),
  })
  return id
}

async function download(run: number): Promise<unknown[]> {
  let text = ''
  for await (const line of refusedLines(run)) text += line
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

const asKept = (where: string) => ({ sourceId: null, refusedAt: where, refusedBecause: 'Why.' })

test('refused lines are as they were sent, over several files, with place and reason', async () => {
  const first = write('first.jsonl', good('f-1'), untitled('f-2'), '', 'no post', good('f-1'))
  const second = write('second.jsonl', untitled('s-1'), '[1]', good('s-2'))
  const { id } = await importFiles(first, second)
  const because = (words: string) => expect.stringContaining(words)
  expect(await download(id)).toEqual([
    { refusedAt: `${first}:2`, refusedBecause: because('title'), ...JSON.parse(untitled('f-2')) },
    { refusedAt: `${first}:4`, refusedBecause: because('not JSON'), raw: 'no post' },
    { refusedAt: `${first}:5`, refusedBecause: because('used before'), ...JSON.parse(good('f-1')) },
    { refusedAt: `${second}:1`, refusedBecause: because('title'), ...JSON.parse(untitled('s-1')) },
    { refusedAt: `${second}:2`, refusedBecause: because('not a post'), raw: '[1]' },
  ])
})

test('a mended line can be sent as it is, and an unmended one comes back with its new place', async () => {
  const { id } = await importFiles(write('sent.jsonl', untitled('again-1'), untitled('again-2')))
  const [one, two] = (await download(id)).map((line) => JSON.stringify(line))
  const mended = `${one}`.replace('"mood"', '"title":"It has one now","mood"')
  const path = write('mended.jsonl', mended, `${two}`)

  const { id: next, totals } = await importFiles(path)
  expect(totals).toMatchObject({ items: 2, created: 1, refused: 1 })
  const post = await db.post.findFirst({ where: { title: 'It has one now' } })
  expect(post?.sourceId).toBe('again-1')
  expect(await download(next)).toMatchObject([{ sourceId: 'again-2', refusedAt: `${path}:2` }])
})

test('a long line that is no JSON is cut, and what cannot be shown as it is stays out', async () => {
  const deep = `{"content":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  const latin1 = Buffer.from('caf\u00e9', 'latin1')
  const huge = Buffer.alloc(11 * 1024 ** 2, 'x')
  const path = write('odd.jsonl', 'y'.repeat(70_000), deep, latin1, huge, 'last')
  const places = [1, 2, 3, 4, 5, 6].map((line) => `${path}:${line}`)
  expect(await download(await makeRun([path], ...places))).toEqual([
    { refusedAt: `${path}:1`, refusedBecause: 'Why.', raw: `${'y'.repeat(65_536)}…` },
    ...places.slice(1, 4).map(asKept),
    { refusedAt: `${path}:5`, refusedBecause: 'Why.', raw: 'last' },
    asKept(`${path}:6`),
  ])
})

test('only a source of the run is opened, whatever a place names', async () => {
  const secret = write('secret.jsonl', '{"secret":1}')
  const own = write('own.jsonl', good('own'))
  const places = [secret, `${own}/../secret.jsonl`, folder].map((path) => `${path}:1`)
  expect(await download(await makeRun([own], ...places))).toEqual(places.map(asKept))
})

test('a source that was changed since, is gone, or is no plain file gives what the ledger has', async () => {
  const [changed, gone] = [write('changed.jsonl', '{}'), write('gone.jsonl', '{}')]
  const device = join(folder, 'device.jsonl')
  symlinkSync('/dev/zero', device)
  const sources = [changed, gone, device]
  const places = sources.map((path) => `${path}:1`)
  const run = await makeRun(sources, ...places)
  appendFileSync(changed, '{}')
  utimesSync(changed, anHourAgo + 7200, anHourAgo + 7200)
  rmSync(gone)
  expect(await download(run)).toEqual(places.map(asKept))
})

test('pages, exports and archives give what the ledger has, and an upload its name', async () => {
  const upload = dataPath('uploads', '0'.repeat(32))
  const places = ['page.txt', 'site.xml:7', 'posts.zip/a.jsonl:3', 'a.jsonl:2']
  const run = await makeRun(
    [upload, ...places].map((name) => `${upload}/${name}`),
    ...places.map((place) => `${upload}/${place}`),
  )
  expect(await download(run)).toEqual(places.map(asKept))
})

test('who stops reading early leaves no file open', async () => {
  const long = JSON.stringify({ long: 'x'.repeat(300_000) })
  const path = write('early.jsonl', '{}', long, long)
  const lines = refusedLines(await makeRun([path], `${path}:1`, `${path}:2`))
  expect((await lines.next()).value).toContain(`${path}:1`)
  const countOpen = () => readdirSync('/dev/fd').length
  const before = countOpen()
  await lines.return(undefined)
  expect(countOpen()).toBe(before - 1)
})
