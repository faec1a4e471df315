import { afterEach, beforeAll, expect, test } from 'vitest'
import { truncate } from '@/lib/db/testing/truncate'
import { selectAll, startReview, startTakingBack } from '../testing/bulk'
import { judge, undo } from '../testing/judging'
import { makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { readChangePlace, writeChangePlace } from './cursor'
import { findSet, listChanges } from './list.store'
import { runChangeSet } from './run'
import { countSkips, listSkips } from './skips.store'

const tell = async () => {}
let ann: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  ann = await makePerson('Ann')
})

afterEach(() => truncate('Post', 'Revision', 'Selection', 'ChangeSet'))

test('changes are listed newest first: change sets as one, single decisions with their post', async () => {
  const [post] = await makePosts([{}, {}])
  const single = await judge(post?.postId ?? 0, ann, 'drafted')
  const id = await startReview(ann, await selectAll(ann))
  await runChangeSet(id, tell)
  const taking = await startTakingBack(ann, id)
  await runChangeSet(taking, tell)

  const { rows, next } = await listChanges(null)
  expect(rows).toMatchObject([
    { kind: 'undo', id: taking, undoes: id, done: 2, mayUndo: true },
    { kind: 'bulk', id, filter: 'status=drafted', undoneBy: taking, mayUndo: false, done: 2 },
    { kind: 'single', id: single.decisionId, to: 'drafted', reason: 'wrong', mayUndo: false },
  ])
  expect(next).toBeNull()
})

test('a single decision may be taken back while it is the last on its post', async () => {
  const [post] = await makePosts([{}])
  const { decisionId } = await judge(post?.postId ?? 0, ann, 'reviewed')
  expect((await listChanges(null)).rows).toMatchObject([{ mayUndo: true, isUndone: false }])
  const month = new Date(Date.now() + 31 * 24 * 60 * 60_000)
  expect((await listChanges(null, month)).rows).toMatchObject([{ mayUndo: false }])
  await undo(decisionId, ann)
  expect((await listChanges(null)).rows).toMatchObject([
    { isUndo: true, mayUndo: true },
    { id: decisionId, isUndone: true, mayUndo: false },
  ])
})

test('fifty a page, each change on exactly one, also of one moment', async () => {
  const posts = await makePosts(Array.from({ length: 60 }, () => ({})))
  const at = new Date('2026-03-01T00:00:00.123Z')
  for (const { postId } of posts) await judge(postId, ann, 'expanded', { at })
  const first = await listChanges(null)
  const second = await listChanges(readChangePlace(first.next))
  const all = [...first.rows, ...second.rows].map(({ id }) => id)
  expect(first.rows).toHaveLength(50)
  expect(new Set(all).size).toBe(60)
  expect(second.next).toBeNull()
})

test('what a change set skipped is counted by reason, and listed with its posts', async () => {
  const posts = await makePosts(Array.from({ length: 103 }, () => ({})))
  const id = await startReview(ann, await selectAll(ann))
  for (const { postId } of posts.slice(0, 101)) await judge(postId, ann, 'expanded')
  await runChangeSet(id, tell)

  expect(await findSet(id)).toMatchObject({ total: 103, done: 2, skipped: 101, state: 'finished' })
  expect(await countSkips(id)).toEqual([{ why: 'decided', count: 101 }])
  const first = await listSkips(id, 0)
  expect(first.rows).toHaveLength(100)
  expect(first.rows[0]).toMatchObject({ post: { id: posts[0]?.postId }, why: 'decided' })
  expect(await listSkips(id, first.next ?? 0)).toMatchObject({ rows: [{}], next: null })
})

test('a place in the list can be written and read again, and anything else is the start', () => {
  const place = { at: new Date('2026-03-01T00:00:00.123Z'), kind: 'set', id: 'a-b_c' } as const
  expect(readChangePlace(writeChangePlace(place))).toEqual(place)
  for (const text of ['', 'x', '0-single-abc', '0-set-', 5, undefined])
    expect(readChangePlace(text)).toBeNull()
})
