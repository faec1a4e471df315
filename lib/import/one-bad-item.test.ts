import { beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { poison } from '@/lib/jobs/testing/poison'
import type { Item } from './item'
import { readJsonl } from './jsonl'
import { previewImport, rehearseImport, resumeImport, runImport } from './run'
import { aDraft, asItem, importAll } from './testing/drafts'

beforeEach(() => truncate('Post', 'Revision', 'Block', 'Term', 'ImportRun'))

const names = ['one', 'two', 'bad', 'four', 'five', 'six', 'worse', 'eight']
const items = names.map((name, at) => asItem(aDraft(name), at))
async function* read() {
  yield* items
}
const request = { sources: ['test'], options: {} }
const isBad = `NEW."sourceId" in ('bad', 'worse')`
const stored = async () =>
  (await db.post.findMany({ orderBy: { id: 'asc' }, select: { sourceId: true } })).map(
    ({ sourceId }) => sourceId,
  )
const good = names.filter((name) => name !== 'bad' && name !== 'worse')
const totals = {
  ...{ items: 8, created: 6, updated: 0, unchanged: 0, conflicting: 0, refused: 2, setAside: 0 },
}

test('an item that cannot be stored is refused by name, and everything else in its batch is stored', async () => {
  const mend = await poison('Post', isBad)
  const told = await importAll(items)
  expect(told.totals).toEqual(totals)
  expect(await stored()).toEqual(good)
  expect(told.rows.map(({ where }) => where)).toEqual(items.map(({ where }) => where))
  expect(told.rows.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
    {
      sourceId: 'bad',
      where: 'test:3',
      reason: expect.stringMatching(/^It could not be stored \(error P0001/),
    },
    { sourceId: 'worse', where: 'test:7' },
  ])
  await mend()
  expect((await importAll(items)).totals).toEqual({
    ...totals,
    created: 2,
    unchanged: 6,
    refused: 0,
  })
})

test('a dry run and a preview say the same', async () => {
  const mend = await poison('Post', isBad)
  expect(await rehearseImport(request, read)).toEqual(totals)
  expect(await previewImport(request, read)).toEqual(totals)
  expect(await stored()).toEqual([])
  await mend()
})

test('what breaks off while a batch is being halved is resumed as if nothing had happened', async () => {
  const mend = await poison(
    'Post',
    `NEW."sourceId" = 'bad' or NEW."sourceId" = 'worse' and (select count(*) from "Post") >= 0`,
  )
  const breaks = await poison('Revision', `NEW.title = 'post six'`, '57P01')
  await expect(runImport(request, read)).rejects.toThrow(/broke off.*--resume/)
  expect([await stored(), await db.importItem.count()]).toEqual([[], 0])
  await breaks()
  expect(await resumeImport(read)).toEqual(totals)
  expect(await stored()).toEqual(good)
  await mend()
})

test.each(['53100', '08006', '40P01', '57014', '53200', '42P01'])(
  'an error that any item would have met (%s) refuses none and can be resumed',
  async (code) => {
    const mend = await poison('Post', isBad, code)
    await expect(runImport(request, read)).rejects.toThrow(/broke off/)
    expect(await db.importItem.count()).toBe(0)
    await mend()
    expect(await resumeImport(read)).toEqual({ ...totals, created: 8, refused: 0 })
  },
)

const line = (name: string) => `${JSON.stringify(aDraft(name))}\n`
const nul = '\0'

test.each([
  ['early', [line('a'), `${nul.repeat(9)}\n`, line('b')]],
  ['within a line', [line('a'), line('x').replace('text', `te${nul}xt`), line('b')]],
  ['late, behind 100 kB', [line('a'), ...Array(300).fill('\n'), line('b'), nul.repeat(100_000)]],
  ['before every line', [line('a'), `${nul}${line('x')}`, line('b')]],
])('NUL bytes in JSON lines, %s, cost their line alone', async (_, lines) => {
  async function* bytes() {
    for (const each of lines) yield Buffer.from(each)
  }
  const found: Item[] = []
  for await (const item of readJsonl({ name: 'x.jsonl', bytes: bytes() })) found.push(item)
  const told = await importAll(found)
  expect(told.totals).toMatchObject({ items: 3, created: 2, refused: 1 })
  expect(await stored()).toEqual(['a', 'b'])
  expect(JSON.stringify(told.rows)).not.toContain('\\u0000')
})

test('whatever text a reader puts into the ledger can be stored, in bounded length', async () => {
  const odd = `a\0b\ud800c${'x'.repeat(100_000)}`
  const told = await importAll([
    { kind: 'refused', where: odd, reason: odd, sourceId: odd },
    { kind: 'setAside', where: 'test:2', reason: odd },
    asItem(aDraft('good')),
  ])
  expect(told.totals).toMatchObject({ items: 3, created: 1, refused: 1, setAside: 1 })
  const { rows } = await pool.query<{ longest: number }>(
    `select max(greatest(length("where"), length(reason), length("sourceId"), length(kind))) as longest from "ImportItem"`,
  )
  expect(rows[0]?.longest).toBeLessThanOrEqual(4_000)
})

test('pictures that no database can hold, or that are too many, cost their own post at most', async () => {
  const gallery = (ids: string[]) => ({ at: 0, role: 'gallery' as const, ids })
  const told = await importAll(
    [
      aDraft('good'),
      aDraft('nul', {
        pictures: [gallery(['a\0b', '\ud800', 'x']), { ...gallery([]), of: 'c\0' }],
      }),
      aDraft('many', { pictures: [gallery(Array.from({ length: 200_000 }, (_, at) => `${at}`))] }),
      aDraft('last'),
    ].map(asItem),
  )
  expect(told.totals).toMatchObject({ items: 4, created: 3, refused: 1 })
  expect(await stored()).toEqual(['good', 'nul', 'last'])
  expect(told.rows.find(({ outcome }) => outcome === 'refused')).toMatchObject({
    sourceId: 'many',
    reason: 'It shows more than 10000 pictures.',
  })
})
