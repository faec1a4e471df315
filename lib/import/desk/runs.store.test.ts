import { beforeEach, expect, test } from 'vitest'
import { addPerson } from '@/lib/auth/people'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { runImport } from '../run'
import { takeTurn } from '../runs.store'
import { aDraft, asItem } from '../testing/drafts'
import { findRun, listRuns } from './runs.store'
import { findRunOf, isImporting, listUnfinishedSources } from './turn.store'

beforeEach(async () => {
  await truncate('ImportRun', 'Post', 'Revision')
})

const makeRun = (data: { sources: string[]; state?: 'running' | 'broken' | 'finished' }) =>
  db.importRun.create({ data, select: { id: true } })

test('a run tells who asked for it, what it read without folders, and what it came to', async () => {
  const personId = await addPerson({
    email: 'edith@imports.test',
    name: 'Edith',
    role: 'editor',
    password: 'a password for tests',
  })
  async function* read() {
    yield* [aDraft('one'), aDraft('two')].map(asItem)
  }
  await runImport({ sources: ['up/posts.jsonl'], options: { format: 'jsonl' }, personId }, read)

  const { rows } = await listRuns(null)
  expect(rows).toMatchObject([
    {
      standing: 'finished',
      personName: 'Edith',
      sources: ['posts.jsonl'],
      totals: { items: 2, created: 2, refused: 0 },
    },
  ])
  expect(await findRun(rows[0]?.id ?? 0)).toMatchObject({
    format: 'jsonl',
    failure: null,
    progress: null,
    mayResume: false,
    mayRollBack: true,
    rollback: [],
  })
})

test('runs are listed newest first, twenty a page, each on exactly one', async () => {
  for (let made = 0; made < 45; made += 1) await makeRun({ sources: ['a'], state: 'finished' })
  const sizes: number[] = []
  const ids: number[] = []
  for (let before: number | null = 2 ** 31 - 1; before !== null; ) {
    const { rows, next } = await listRuns(before)
    sizes.push(rows.length)
    ids.push(...rows.map(({ id }) => id))
    before = next === null ? null : Number(next)
  }
  expect(sizes).toEqual([20, 20, 5])
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a))
})

test('a run that says it runs while nothing does was cut off, and can go on or be taken back', async () => {
  const { id } = await makeRun({ sources: ['a'] })
  expect(await isImporting()).toBe(false)
  expect(await findRun(id)).toMatchObject({
    standing: 'cutOff',
    mayResume: true,
    mayRollBack: true,
  })
})

test('while an import runs, it shows how far it is and nothing can be done about any run', async () => {
  const old = await makeRun({ sources: ['a'], state: 'broken' })
  const end = await takeTurn()
  const { id } = await makeRun({ sources: ['b'] })
  expect(await isImporting()).toBe(true)
  const closed = { mayResume: false, mayRollBack: false }
  expect(await findRun(id)).toMatchObject({
    standing: 'running',
    totals: null,
    progress: { done: 0, rate: null, secondsLeft: null },
    ...closed,
  })
  expect(await findRun(old.id)).toMatchObject({ standing: 'broken', ...closed })
  await end()
  expect(await isImporting()).toBe(false)
})

test('of several broken runs, any can go on', async () => {
  const [first, second] = [
    await makeRun({ sources: ['a'], state: 'broken' }),
    await makeRun({ sources: ['b'], state: 'broken' }),
  ]
  const whole = await makeRun({ sources: ['c'], state: 'finished' })
  expect(await findRun(whole.id)).toMatchObject({ mayResume: false })
  for (const { id } of [first, second]) expect(await findRun(id)).toMatchObject({ mayResume: true })
  expect(await listUnfinishedSources()).toEqual(['a', 'b'])
})

test('a run is found by exactly what it reads', async () => {
  const { id } = await makeRun({ sources: ['a', 'b'] })
  const wanted = { sources: ['a', 'b'], isPreview: false, after: 0 }
  expect(await findRunOf(wanted)).toBe(id)
  expect(await findRunOf({ ...wanted, sources: ['a'] })).toBeNull()
  expect(await findRunOf({ ...wanted, isPreview: true })).toBeNull()
  expect(await findRunOf({ ...wanted, after: id })).toBeNull()
})

test('there is no run of an unknown id', async () => {
  expect(await findRun(999_999)).toBeNull()
})
