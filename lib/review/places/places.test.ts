import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { keptCounts, recounted } from '@/lib/posts/testing/counts'
import { makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { checkPlaces } from '../testing/place-check'
import { place, undoPlaces } from '../testing/places'

let ed: Awaited<ReturnType<typeof makePerson>>
let [a, b, c] = [0, 0, 0]

beforeAll(async () => {
  ed = await makePerson('Ed', 'editor')
})

beforeEach(async () => {
  await truncate('Post', 'Revision', 'Term', 'Redirect')
  await pool.query('update "Tally" set "postCount" = 0, "reviewedCount" = 0, "expandedCount" = 0')
  const posts = await makePosts([{ stack: 'Go' }, { stack: 'Go' }, { stack: 'Go' }])
  ;[a = 0, b = 0, c = 0] = posts.map(({ postId }) => postId)
  for (const [id, slug] of [
    [a, 'a'],
    [b, 'b'],
    [c, 'c'],
  ] as const)
    await db.post.update({ where: { id }, data: { slug }, select: { id: true } })
})

/** Where each address leads. */
const redirects = async () =>
  Object.fromEntries(
    (await db.redirect.findMany({ orderBy: { path: 'asc' } })).map((row) => [row.path, row.postId]),
  )
const made = async (placing: ReturnType<typeof place>) => {
  const [placement] = (await placing).made
  if (!placement) throw new Error('Nothing was placed.')
  return placement.placementId
}
const skipped = async (placing: ReturnType<typeof place>) => (await placing).skipped[0]

test('a new address leaves a redirect behind, and says who took the post there', async () => {
  await place(a, ed, { slug: 'anew' })
  expect(await redirects()).toEqual({ '/posts/a': a })
  expect(await db.placement.findFirst()).toMatchObject({
    ...{ postId: a, number: 1, fromSlug: 'a', slug: 'anew', personName: 'Ed' },
  })
})

test('an address is refused that another post has or had, and that post is named', async () => {
  expect(await skipped(place(a, ed, { slug: 'b' }))).toMatchObject({
    ...{ why: 'addressTaken', holder: { id: b } },
  })
  await place(b, ed, { slug: 'bee' })
  expect(await skipped(place(a, ed, { slug: 'b' }))).toMatchObject({ holder: { id: b } })
  await place(b, ed, { mergedIntoId: c })
  expect(await skipped(place(a, ed, { slug: 'b' }))).toMatchObject({ holder: { id: b } })
  await checkPlaces()
})

test('what can be no address is refused', async () => {
  for (const slug of ['', 'A b', 'x/y', '..', 'x'.repeat(200)])
    expect(await skipped(place(a, ed, { slug }))).toMatchObject({ why: 'addressInvalid' })
})

test('of many who want one address at once, one gets it', async () => {
  const results = await Promise.all([a, b, c].map((id) => place(id, ed, { slug: 'wanted' })))
  expect(results.flatMap((each) => each.made)).toHaveLength(1)
  expect(results.flatMap(({ skipped: stayed }) => stayed)).toMatchObject([
    { why: 'addressTaken' },
    { why: 'addressTaken' },
  ])
  await checkPlaces()
})

test('a merged post leads to the other from all its addresses, until it is brought back', async () => {
  await place(a, ed, { slug: 'anew' })
  await place(a, ed, { mergedIntoId: b })
  expect(await redirects()).toEqual({ '/posts/a': b, '/posts/anew': b })
  expect(await keptCounts()).toMatchObject({ all: '2 0 0', go: '2 0 0' })
  await place(a, ed, { visibility: 'public' })
  expect(await redirects()).toEqual({ '/posts/a': a })
  expect(await keptCounts()).toMatchObject({ all: '3 0 0' })
})

test('where its target is merged in turn, it leads there in one step, and comes back from there', async () => {
  await place(a, ed, { mergedIntoId: b })
  await place(b, ed, { slug: 'bee' })
  await place(b, ed, { mergedIntoId: c })
  expect(await redirects()).toEqual({ '/posts/a': c, '/posts/b': c, '/posts/bee': c })
  await place(b, ed, { visibility: 'public' })
  expect(await redirects()).toEqual({ '/posts/a': b, '/posts/b': b })
  await place(a, ed, { visibility: 'private' })
  expect(await redirects()).toEqual({ '/posts/b': b })
})

test('posts are never merged in a circle, nor into what nobody may read', async () => {
  const both = await Promise.all([
    place(a, ed, { mergedIntoId: b }),
    place(b, ed, { mergedIntoId: a }),
  ])
  expect(both.flatMap((each) => each.made)).toHaveLength(1)
  expect(both.flatMap(({ skipped: stayed }) => stayed)).toMatchObject([{ why: 'noTarget' }])
  await place(c, ed, { visibility: 'private' })
  const left = both[0]?.made.length ? b : a
  for (const mergedIntoId of [left, c, 999_999])
    expect(await skipped(place(left, ed, { mergedIntoId }))).toMatchObject({ why: 'noTarget' })
  await checkPlaces()
})

test('a placement is taken back when it was the last, and the trail keeps both', async () => {
  const merged = await made(place(a, ed, { mergedIntoId: b }))
  const undone = await undoPlaces([merged], ed)
  expect(undone.made).toMatchObject([{ number: 2, left: { slug: 'a', visibility: 'public' } }])
  expect(await redirects()).toEqual({})
  expect((await undoPlaces([merged], ed)).skipped).toMatchObject([{ why: 'moved' }])
  const again = undone.made.map(({ placementId }) => placementId)
  await undoPlaces(again, ed)
  expect(await redirects()).toEqual({ '/posts/a': b })
  await checkPlaces()
})

test('nobody is led back to a post that was removed meanwhile', async () => {
  await place(a, ed, { mergedIntoId: b })
  const back = await made(place(a, ed, { visibility: 'public' }))
  await place(b, ed, { mergedIntoId: a })
  expect((await undoPlaces([back], ed)).skipped).toMatchObject([{ why: 'noTarget' }])
})

test('what was moved since it was seen stays, as does what would not change', async () => {
  const first = place(a, ed, { visibility: 'private' })
  const second = place(a, ed, { visibility: 'removed' })
  const both = [...(await first).skipped, ...(await second).skipped]
  if (both.length > 0) expect(both).toMatchObject([{ why: 'moved' }])
  expect(await skipped(place(c, ed, { visibility: 'public' }))).toMatchObject({ why: 'moved' })
  expect(await skipped(place(c, { ...ed, role: 'reviewer' }, { slug: 'x' }))).toMatchObject({
    why: 'notAllowed',
  })
  expect(await keptCounts()).toEqual(await recounted())
})
