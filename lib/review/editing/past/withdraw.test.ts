import { beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { rollBackRun } from '@/lib/import/rollback'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { answerTo } from '@/lib/indexing/addresses-answer'
import { findPastRevisions } from '@/lib/posts/past-revisions.store'
import { findHistory } from '../../history/store'
import { makePerson } from '../../testing/people'
import { rewrite, takeBack } from '../../testing/rewriting'
import { restoreRevision } from '../restore.store'
import { findPast } from './store'
import { withdrawRevision } from './withdraw.store'

const KEY = 'zqleakedkey'

let eve: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  eve = await makePerson('Eve', 'editor')
})

const postOf = (sourceId: string) => db.post.findUniqueOrThrow({ where: { sourceId } })
const draftOf = (name: string, title: string) =>
  aDraft(name, { title, slug: name, content: [{ kind: 'paragraph', text: title }] })

/** A post whose first text, of three, leaks a key; the third is current. */
async function leak(name: string) {
  await importDrafts(draftOf(name, KEY))
  const { id } = await postOf(name)
  await rewrite(id, eve, 'second')
  await rewrite(id, eve, 'third', { note: `without ${KEY}` })
  return id
}

const withdraw = (postId: number, number: number, isWithdrawn = true) =>
  withdrawRevision({ postId, number, isWithdrawn, reason: `It has ${KEY}.` }, eve)
const statusOf = async (path: string) => (await answerTo(path, '')).status

async function readByStrangers(slug: string) {
  return JSON.stringify([
    await findHistory(slug, null),
    await findPastRevisions(slug, [1, 2, 3], 'readers'),
  ])
}

test('a withdrawn text is gone for strangers everywhere, and stays at the desk with who, when and why', async () => {
  const id = await leak('leaky')
  expect(await readByStrangers('leaky')).toContain(KEY)
  expect(await withdraw(id, 1)).toEqual({ status: 'done', slug: 'leaky' })
  expect(await withdraw(id, 2)).toMatchObject({ status: 'done' })

  const history = await findHistory('leaky', null)
  expect(
    history?.entries.map(({ number, isWithdrawn, previous }) => [number, isWithdrawn, previous]),
  ).toEqual([
    [3, false, null],
    [2, true, null],
    [1, true, null],
  ])
  expect(JSON.stringify(history?.entries.slice(1))).not.toMatch(/zq|Rewritten|Eve|why/)
  const past = await findPastRevisions('leaky', [1, 2, 3], 'readers')
  expect(past?.revisions.map(({ number }) => number)).toEqual([3])
  expect(
    await Promise.all(
      ['v/1', 'v/2', 'v/3', 'history/1/3', 'history/3/2', 'history/older/2', 'history', 'v/9'].map(
        (rest) => statusOf(`/posts/leaky/${rest}`),
      ),
    ),
  ).toEqual([410, 410, 200, 410, 410, 200, 200, 404])

  const desk = await findPast(id, null)
  expect(desk?.entries.at(-1)).toMatchObject({
    ...{ number: 1, title: KEY, isWithdrawn: true },
    withdrawals: [{ isWithdrawn: true, reason: `It has ${KEY}.`, personName: 'Eve' }],
  })
  expect(JSON.stringify(await findPastRevisions('leaky', [1], 'desk'))).toContain(KEY)
})

test('what was withdrawn can be given back, and the trail keeps both', async () => {
  const id = await leak('returned')
  await withdraw(id, 1)
  expect(await withdraw(id, 1, false)).toMatchObject({ status: 'done' })
  expect(await readByStrangers('returned')).toContain(KEY)
  expect(await statusOf('/posts/returned/v/1')).toBe(200)
  const trail = (await findPast(id, null))?.entries.at(-1)?.withdrawals
  expect(trail?.map(({ number, isWithdrawn }) => [number, isWithdrawn])).toEqual([
    [1, true],
    [2, false],
  ])
})

test('the current text, one that is not there and what is so already stay as they are', async () => {
  const id = await leak('stays')
  expect(await withdraw(id, 3)).toEqual({ status: 'skipped', why: 'current' })
  expect(await withdraw(id, 9)).toEqual({ status: 'skipped', why: 'gone' })
  expect(await withdraw(id, 1, false)).toEqual({ status: 'skipped', why: 'same' })
  const both = await Promise.all([withdraw(id, 1), withdraw(id, 1)])
  expect(both.map(({ status }) => status).sort()).toEqual(['done', 'skipped'])
})

test('a withdrawn text does not become current: no restore, no undo and no rollback brings it back', async () => {
  const id = await leak('kept')
  await withdraw(id, 1)
  await withdraw(id, 2)
  const { revisionId } = await postOf('kept')
  const request = { postId: id, number: 1, baseRevisionId: revisionId, note: 'again' }
  expect(await restoreRevision(request, eve)).toEqual({ status: 'skipped', why: 'withdrawn' })
  expect(await takeBack(revisionId, eve)).toMatchObject({
    skipped: [{ postId: id, why: 'withdrawn' }],
  })

  await importDrafts(draftOf('rolled', KEY))
  await importDrafts(draftOf('rolled', 'without'))
  const run = await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const rolled = await postOf('rolled')
  await withdraw(rolled.id, 1)
  expect(await rollBackRun(run.id)).toEqual({
    takenBack: 0,
    kept: [{ slug: 'rolled', reason: 'A text of it was withdrawn from readers since.' }],
  })
  expect((await postOf('rolled')).revisionId).toBe(rolled.revisionId)
})

test('the trail is append-only', async () => {
  await withdraw(await leak('fixed'), 1)
  for (const change of ['update "Withdrawal" set reason = \'\'', 'delete from "Withdrawal"'])
    await expect(pool.query(change)).rejects.toThrow()
})
