import { expect, test } from 'vitest'
import { dataPath } from '@/lib/data-dir'
import { db, pool } from '@/lib/db/client'
import type { ImportOutcome } from '@/lib/db/generated/enums'
import { aDraft, importDrafts } from '../testing/drafts'
import { countOn, listLedger, start } from './items.store'

const upload = dataPath('uploads', '0'.repeat(32))

async function makeRun(outcomes: ImportOutcome[]) {
  const { id } = await db.importRun.create({ data: { sources: ['a'] }, select: { id: true } })
  await add(id, outcomes)
  return id
}

const add = (runId: number, outcomes: ImportOutcome[]) =>
  db.importItem.createMany({
    data: outcomes.map((outcome, at) => ({
      runId,
      outcome,
      where: `${upload}/a.jsonl:${at + 1}`,
      reason: `Why ${at + 1}`,
      sourceId: outcome === 'refused' ? null : `s-${at}`,
    })),
  })

const times = (count: number, outcome: ImportOutcome) =>
  Array.from({ length: count }, () => outcome)

async function listAll(runId: number, outcome: ImportOutcome | null) {
  const sizes: number[] = []
  for (let after: number | null = 0; after !== null; ) {
    const { rows, next } = await listLedger(runId, { outcome, after })
    sizes.push(rows.length)
    after = next === null ? null : Number(next)
  }
  return sizes
}

test('the ledger is read fifty a page, all of it or one outcome, and never that of another run', async () => {
  await makeRun(times(10, 'refused'))
  const run = await makeRun([...times(70, 'created'), ...times(50, 'refused')])
  expect(await listAll(run, null)).toEqual([50, 50, 20])
  expect(await listAll(run, 'refused')).toEqual([50])
  expect(await listAll(run, 'setAside')).toEqual([0])
})

test('a row leads to the post that stands at its address now', async () => {
  await importDrafts(aDraft('here', { title: 'It is here' }))
  const run = await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const ledger = await listLedger(run.id, { outcome: 'created', after: 0 })
  expect(ledger.rows).toMatchObject([
    { outcome: 'created', sourceId: 'here', post: { title: 'It is here' } },
  ])
})

test('a run is counted on from where it was, and not from the start', async () => {
  const run = await makeRun(times(3, 'created'))
  const first = await countOn(run, start)
  expect(first).toMatchObject({ done: 3, where: `${upload}/a.jsonl:3` })
  expect(await countOn(run, first)).toEqual(first)

  await makeRun(times(5, 'created'))
  await add(run, times(2, 'updated'))
  expect(await countOn(run, first)).toMatchObject({ done: 5, where: `${upload}/a.jsonl:2` })
})

test('a run of more rows than one look counts is counted whole, and then not again', async () => {
  const run = await makeRun([])
  await pool.query(
    `insert into "ImportItem" ("runId", outcome, "where")
     select $1, 'created', 'a:' || n from generate_series(1, 120000) n`,
    [run],
  )
  const all = await countOn(run, start)
  expect(all).toMatchObject({ done: 120_000, where: 'a:120000' })
  expect(await countOn(run, all)).toBe(all)
})
