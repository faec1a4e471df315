import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { aDecision } from '@/lib/review/testing/a-decision'
import { place } from '@/lib/review/testing/places'
import type { Draft } from './draft'
import { rollBackRun } from './rollback'
import { previewImport, resumeImport, runImport } from './run'
import { askToStop } from './runs.store'
import { aDraft, asItem, importDrafts } from './testing/drafts'

const request = { sources: ['lifecycle'], options: {} }
const reading = (drafts: Draft[]) =>
  async function* read() {
    yield* drafts.map(asItem)
  }
const many = (count: number) => Array.from({ length: count }, (_, at) => aDraft(`many-${at}`))
const newestRun = () =>
  db.importRun.findFirstOrThrow({
    orderBy: { id: 'desc' },
    include: { _count: { select: { items: true } } },
  })
test('a run whose source breaks off keeps what it did, and is resumed where it stood', async () => {
  const drafts = many(2_500)
  async function* broken() {
    yield* reading(drafts.slice(0, 2_200))()
    throw new Error('The disk is on fire.')
  }
  await expect(runImport(request, broken)).rejects.toThrow(/--resume/)
  const run = await newestRun()
  expect(run).toMatchObject({ state: 'broken', failure: 'The disk is on fire.' })
  expect(run._count.items).toBeGreaterThan(0)

  await expect(resumeImport(reading([]))).rejects.toThrow(/--resume/)
  expect(await newestRun()).toMatchObject({
    state: 'broken',
    failure: expect.stringMatching(/have 0 items now/),
  })

  const totals = await resumeImport(reading(drafts))
  expect(totals).toMatchObject({ items: 2_500, created: 2_500 })
  expect(await newestRun()).toMatchObject({ id: run.id, state: 'finished', failure: null })
  await expect(resumeImport(reading(drafts))).rejects.toThrow('There is no broken run to resume.')
})

test('a run that is asked to stop at the desk stores what it read, says who asked, and is resumed', async () => {
  const drafts = many(60).map((draft) => ({ ...draft, sourceId: `stop-${draft.sourceId}` }))
  async function* stopped() {
    for (const [at, item] of drafts.map(asItem).entries()) {
      if (at === 40) expect(await askToStop((await newestRun()).id, 'Ada')).toBe(true)
      if (at >= 40) await delay(1_100) // longer than it goes on without looking
      yield item
    }
  }
  await expect(runImport(request, stopped)).rejects.toThrow(/--resume/)
  const run = await newestRun()
  expect(run).toMatchObject({ state: 'broken', failure: 'Ada stopped it at the desk.' })
  expect(await askToStop(run.id, 'Ada')).toBe(false)

  expect(await resumeImport(reading(drafts))).toMatchObject({ items: 60, created: 60 })
  expect(await newestRun()).toMatchObject({ id: run.id, state: 'finished', stopAskedBy: null })
})

test('a preview that is asked to stop has changed nothing', async () => {
  async function* stopped() {
    yield asItem(aDraft('preview-1'))
    await askToStop((await newestRun()).id, 'Ada')
    await delay(1_100)
    yield asItem(aDraft('preview-2'))
  }
  await expect(previewImport(request, stopped)).rejects.toThrow(/Nothing was changed/)
  expect(await newestRun()).toMatchObject({
    state: 'broken',
    failure: 'Ada stopped it at the desk.',
  })
  expect(await db.post.count({ where: { sourceId: { startsWith: 'preview-' } } })).toBe(0)
})

test('a run that was killed is marked and resumed', async () => {
  await db.importRun.create({ data: { sources: ['lifecycle'] } })
  const totals = await resumeImport(reading([aDraft('killed')]))
  expect(totals).toMatchObject({ items: 1, created: 1 })
})

test('of two imports at once, the second is refused with a sentence', async () => {
  async function* slow() {
    await expect(runImport(request, reading([]))).rejects.toThrow(
      /Another import is running \(run \d+/,
    )
    yield* reading([aDraft('slow')])()
  }
  expect(await runImport(request, slow)).toMatchObject({ created: 1 })
})

test('a run to go on with can be chosen', async () => {
  const { id: first } = await db.importRun.create({ data: { sources: ['a'], state: 'broken' } })
  await db.importRun.create({ data: { sources: ['b'], state: 'broken' } })
  const read = ({ sources }: { sources: string[] }) => reading([aDraft(`chosen-${sources}`)])()
  expect(await resumeImport(read, {}, first)).toMatchObject({ created: 1 })
  expect(await db.post.count({ where: { sourceId: 'chosen-a' } })).toBe(1)
  await expect(resumeImport(read, {}, first)).rejects.toThrow(`no import run ${first} that broke`)
  expect(await resumeImport(read)).toMatchObject({ created: 1 })
})

test('a run is rolled back, except what people have changed since', async () => {
  await importDrafts(aDraft('old', { title: 'as it was', metadata: { tools: ['make'] } }))
  const before = await db.post.findUniqueOrThrow({
    where: { sourceId: 'old' },
    include: { terms: true },
  })
  await importDrafts(
    aDraft('old', { title: 'as it is', metadata: { tools: ['git'] } }),
    aDraft('new'),
    aDraft('judged'),
  )
  const { id } = await newestRun()
  const judged = await db.post.findUniqueOrThrow({ where: { sourceId: 'judged' } })
  await db.decision.create({
    data: { ...aDecision, postId: judged.id, revisionId: judged.revisionId },
  })

  expect(await rollBackRun(id)).toEqual({
    takenBack: 2,
    kept: [{ slug: judged.slug, reason: 'It was judged since.' }],
  })
  const after = await db.post.findUniqueOrThrow({
    where: { sourceId: 'old' },
    include: { terms: true },
  })
  expect({ ...after, changedAt: before.changedAt }).toEqual(before)
  expect(await db.post.findUnique({ where: { sourceId: 'new' } })).toBeNull()
  expect(await newestRun()).toMatchObject({ state: 'rolledBack' })
  await expect(rollBackRun(999_999)).rejects.toThrow('There is no import run 999999.')

  const { rows } = await pool.query(
    `select t.slug from "Term" t where t."postCount" <> (
       select count(*) from "PostTerm" pt join "Post" p on p.id = pt."postId"
        where pt."termId" = t.id and p.visibility = 'public')`,
  )
  expect(rows).toEqual([])
})

test('a run that is rolled back leaves what was moved or merged since, and what others lead to', async () => {
  await importDrafts(aDraft('merged'), aDraft('target'), aDraft('neither'))
  const { id } = await newestRun()
  const [merged, target] = await Promise.all(
    ['merged', 'target'].map((sourceId) => db.post.findUniqueOrThrow({ where: { sourceId } })),
  )
  const ed = { id: 'p1', name: 'Ed', role: 'editor' } as const
  await place(merged?.id ?? 0, ed, { mergedIntoId: target?.id ?? 0 })
  const reason = 'It was moved, hidden or merged since.'
  expect(await rollBackRun(id)).toEqual({
    takenBack: 1,
    kept: [merged, target].map((post) => ({ slug: post?.slug, reason })),
  })
})
