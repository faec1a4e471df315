import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { sentence } from './ledger'
import { reportJson } from './report'
import type { Report } from './run'
import { runImport } from './run'
import { readSources } from './sources/read-sources'
import { pagePaths } from './testing/fixtures'

const pages = pagePaths.map(({ path }) => path)

const importFiles = (paths: string[], report?: (report: Report) => Promise<void>) =>
  runImport(
    { sources: paths, options: {} },
    ({ sources }) => readSources(sources),
    report ? { report } : {},
  )

test('saved pages are imported once: a second import changes nothing and says so', async () => {
  const first = await importFiles(pages)
  expect(pages.length).toBe(3)
  expect(first).toMatchObject({ items: pages.length, created: pages.length })
  const revisions = await db.revision.count()

  const second = await importFiles(pages)
  expect(sentence(second)).toBe(`${pages.length} items: ${pages.length} unchanged.`)
  expect(await db.revision.count()).toBe(revisions)
})

test('what cannot be read is refused by name and the rest is imported', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alphanode-import-'))
  const binary = join(folder, 'photo.png')
  await writeFile(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
  const missing = join(folder, 'no-such-file.txt')
  const line = join(folder, 'archive.jsonl')
  await writeFile(line, '{"sourceId":"line-1","title":"from a line","content":[]}\n{"title":1}\n')

  let json = ''
  const totals = await importFiles([binary, missing, line], async (report) => {
    for await (const piece of reportJson(report)) json += piece
  })
  expect(totals).toMatchObject({ items: 4, created: 1, refused: 3 })
  const report = JSON.parse(json)
  expect(report.totals).toEqual(totals)
  expect(report.items.map(({ where }: { where: string }) => where.replace(/:\d+$/, ''))).toEqual([
    binary,
    missing,
    line,
    line,
  ])
  for (const item of report.items) {
    expect(Object.keys(item)).toEqual(['sourceId', 'slug', 'outcome', 'where', 'reason'])
    if (item.outcome === 'refused') expect(item.reason).toMatch(/[.!?]$/)
  }
})
