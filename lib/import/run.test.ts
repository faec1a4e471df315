import { readdirSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { sentence } from './ledger'
import { reportJson } from './report'
import { runImport } from './run'
import { listItems } from './store'

const seeds = '../shared/seeds'
const pages = readdirSync(seeds).map((name) => join(seeds, name))

test('the seeds are imported once: a second import changes nothing and says so', async () => {
  const first = await runImport(pages, () => {})
  expect(first.totals).toMatchObject({ items: pages.length, created: pages.length })
  const revisions = await db.revision.count()

  const second = await runImport(pages, () => {})
  expect(sentence(second.totals)).toBe(`${pages.length} items: ${pages.length} unchanged.`)
  expect(await db.revision.count()).toBe(revisions)
})

test('what cannot be read is refused by name and the rest is imported', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alphanode-import-'))
  const binary = join(folder, 'photo.png')
  await writeFile(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
  const missing = join(folder, 'no-such-file.txt')
  const line = join(folder, 'archive.jsonl')
  await writeFile(line, '{"sourceId":"line-1","title":"from a line","content":[]}\n{"title":1}\n')

  const { id, totals } = await runImport([binary, missing, folder, line], () => {})
  expect(totals).toMatchObject({ items: 5, created: 1, refused: 4 })

  let json = ''
  for await (const piece of reportJson(totals, listItems(id))) json += piece
  const report = JSON.parse(json)
  expect(report.totals).toEqual(totals)
  expect(report.items.map(({ where }: { where: string }) => where.replace(/:\d+$/, ''))).toEqual([
    binary,
    missing,
    folder,
    line,
    line,
  ])
  for (const item of report.items) {
    expect(Object.keys(item)).toEqual(['sourceId', 'slug', 'outcome', 'where', 'reason'])
    if (item.outcome === 'refused') expect(item.reason).toMatch(/[.!?]$/)
  }
})
