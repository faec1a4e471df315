import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { StaleNotice } from '@/lib/cache/stale-notice'
import { db, pool } from '@/lib/db/client'
import type { PlannedAct } from '@/lib/db/generated/enums'
import { truncate } from '@/lib/db/testing/truncate'
import { inTransaction } from '@/lib/db/transaction'
import { dropPosts } from '@/lib/posts/write.store'
import { startTakingBack } from '../testing/bulk'
import { makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { checkPlaces } from '../testing/place-check'
import { place } from '../testing/places'
import { doBatch } from './batch.store'
import { listPlan } from './plan-rows.store'
import { runChangeSet } from './run'
import { startUndo } from './start.store'
import { startPlaces } from './start-places.store'

let ed: Awaited<ReturnType<typeof makePerson>>
let told: StaleNotice[] = []
const tell = async (notice: StaleNotice) => {
  told.push(notice)
}

beforeAll(async () => {
  ed = await makePerson('Ed', 'editor')
})

beforeEach(async () => {
  told = []
  await truncate('Post', 'Revision', 'Term', 'Redirect', 'ChangeSet')
  await pool.query('update "Tally" set "postCount" = 0, "reviewedCount" = 0, "expandedCount" = 0')
})

const make = async (count: number) =>
  (await makePosts(Array.from({ length: count }, () => ({ stack: 'Go' })))).map(
    ({ postId }) => postId,
  )

/** Plans an act for each post, as all are seen now, with the first post as the other one. */
async function start(otherId: number, acts: [number, PlannedAct][]) {
  const planned = await Promise.all(
    acts.map(async ([postId, act]) => {
      const { slug, visibility, revisionId } = await db.post.findUniqueOrThrow({
        where: { id: postId },
      })
      return { postId, revisionId, fromSlug: slug, fromVisibility: visibility, act, otherId }
    }),
  )
  return startPlaces({ planned, note: 'They repeat it.' }, ed)
}

const run = async (id: string) => {
  await runChangeSet(id, tell)
  return db.changeProgress.findUniqueOrThrow({ where: { changeSetId: id } })
}
const places = () =>
  db.post.findMany({ orderBy: { id: 'asc' }, select: { id: true, slug: true, visibility: true } })
const pairs = async () =>
  (
    await db.keptApart.findMany({
      where: { takenBackId: null },
      orderBy: [{ postId: 'asc' }, { otherId: 'asc' }],
    })
  ).map(({ postId, otherId }) => [postId, otherId])

test('a plan is carried out as one change, and taken back as one, and that again', async () => {
  const [stays = 0, merged = 0, hidden = 0, kept = 0, too = 0] = await make(5)
  const before = await places()
  const id = await start(stays, [
    [merged, 'merge'],
    [hidden, 'hide'],
    [kept, 'keep'],
    [too, 'keep'],
  ])
  expect(await run(id)).toMatchObject({ state: 'finished', done: 4, skipped: 0 })
  expect(await listPlan(id)).toMatchObject([
    { act: 'keep', count: 2, other: { id: stays } },
    { act: 'merge', count: 1 },
    { act: 'hide', count: 1 },
  ])
  expect((await places()).map(({ visibility }) => visibility)).toEqual([
    ...['public', 'removed', 'private', 'public', 'public'],
  ])
  const apart = [
    [kept, stays],
    [kept, too],
    [too, stays],
  ]
  expect(await pairs()).toEqual(apart)
  expect(told).toEqual([{ slugs: expect.arrayContaining([before[1]?.slug, before[2]?.slug]) }])

  const undo = await startTakingBack(ed, id)
  expect(await run(undo)).toMatchObject({ state: 'finished', done: 4, skipped: 0 })
  expect(await places()).toEqual(before)
  expect(await pairs()).toEqual([])
  await checkPlaces()

  expect(await run(await startTakingBack(ed, undo))).toMatchObject({ done: 4, skipped: 0 })
  expect(await pairs()).toEqual(apart)
  await checkPlaces()
})

test('what changed since it was planned stays and is named, and so does what moved since it was done', async () => {
  const [stays = 0, moved = 0, rewritten = 0, gone = 0, fine = 0] = await make(5)
  const id = await start(stays, [
    [moved, 'merge'],
    [rewritten, 'merge'],
    [gone, 'keep'],
    [fine, 'merge'],
  ])
  await place(moved, ed, { slug: 'elsewhere' })
  const { id: revisionId } = await db.revision.create({
    data: {
      ...{ postId: rewritten, number: 2, origin: 'edit', hash: 'b'.repeat(64) },
      ...{ title: '', lead: '', blocks: [], metadata: {} },
    },
  })
  await db.post.update({ where: { id: rewritten }, data: { revisionId } })
  await inTransaction((sql) => dropPosts(sql, [gone]))
  expect(await run(id)).toMatchObject({ done: 1, skipped: 3 })
  expect(await db.changeSkip.findMany({ orderBy: { postId: 'asc' } })).toMatchObject([
    { postId: moved, why: 'moved' },
    { postId: rewritten, why: 'rewritten' },
    { postId: gone, why: 'gone' },
  ])

  await place(fine, ed, { visibility: 'public' })
  expect(await run(await startTakingBack(ed, id))).toMatchObject({ done: 0, skipped: 1 })
  await checkPlaces()
})

test('a run that dies goes on where it stood', async () => {
  const [stays = 0, ...copies] = await make(1_102)
  const id = await start(
    stays,
    copies.map((copy) => [copy, 'merge']),
  )
  await inTransaction((sql) => doBatch(sql, id))
  expect(await run(id)).toMatchObject({ state: 'finished', done: 1_101, skipped: 0 })
  expect(await db.redirect.count({ where: { postId: stays } })).toBe(1_101)
  expect(told).toEqual([{ all: true }])
})

test('only editors move posts, and only they take that back', async () => {
  const [stays = 0, copy = 0] = await make(2)
  const id = await start(stays, [[copy, 'merge']])
  await run(id)
  const reviewer = { ...ed, role: 'reviewer' as const }
  expect(await startUndo(id, reviewer)).toEqual({ status: 'refused', why: 'notAllowed' })

  const undo = await startTakingBack(ed, id)
  await db.appointment.update({ where: { personId: ed.id }, data: { role: 'reviewer' } })
  expect(await run(undo)).toMatchObject({ done: 0, skipped: 1 })
  await db.appointment.update({ where: { personId: ed.id }, data: { role: 'editor' } })
})
