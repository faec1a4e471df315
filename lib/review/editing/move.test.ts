import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { findPostBySlug } from '@/lib/posts/store'
import { makeText, open, save } from '../testing/editing'
import { judge } from '../testing/judging'
import { makePerson } from '../testing/people'
import { checkPlaces } from '../testing/place-check'
import { place, seePlace } from '../testing/places'

let eve: Awaited<ReturnType<typeof makePerson>>
let max: typeof eve

beforeAll(async () => {
  eve = await makePerson('Eve', 'editor')
  max = await makePerson('Max', 'editor')
})

beforeEach(async () => {
  await truncate('Post', 'Revision', 'Term', 'Redirect')
  await pool.query('update "Tally" set "postCount" = 0, "reviewedCount" = 0, "expandedCount" = 0')
})

/** Where each address leads. */
const redirects = async () =>
  Object.fromEntries((await db.redirect.findMany()).map((row) => [row.path, row.postId]))

const change = async (postId: number, changes: Parameters<typeof save>[2]) =>
  save(await open(postId), eve, changes)

test('a new address leads there from the old one, together with the text', async () => {
  const postId = await makeText(['one'])
  const { slug: before } = await seePlace(postId)
  const saved = await change(postId, { slug: 'A Better Name', title: 'Better' })
  expect(saved).toMatchObject({ status: 'saved', slug: 'a-better-name', before, number: 2 })
  expect(await redirects()).toEqual({ [`/posts/${before}`]: postId })
  expect(await findPostBySlug('a-better-name')).toMatchObject({ id: postId, title: 'Better' })
  expect(await db.placement.findFirst()).toMatchObject({ note: 'why', personName: 'Eve' })
})

test('however often an address changes, all old ones lead to the post at once, and none to itself', async () => {
  const postId = await makeText(['one'])
  const { slug: first } = await seePlace(postId)
  for (const slug of ['second', 'third', first, 'fourth']) await change(postId, { slug })
  expect(await redirects()).toEqual({
    [`/posts/${first}`]: postId,
    '/posts/second': postId,
    '/posts/third': postId,
  })
  await change(postId, { slug: first })
  expect(Object.keys(await redirects())).not.toContain(`/posts/${first}`)
  await checkPlaces()
})

test('an address that another post has or had is refused, and nothing of the draft is saved', async () => {
  const [postId, other] = [await makeText(['one']), await makeText(['two'])]
  await change(other, { slug: 'taken-once' })
  await change(other, { slug: 'taken-now' })
  for (const slug of ['taken-once', 'taken-now'])
    expect(await change(postId, { slug, title: 'Else' })).toMatchObject({
      ...{ status: 'refused', why: 'addressTaken', holder: { id: other } },
    })
  expect(await db.revision.count({ where: { postId } })).toBe(1)
  expect(await db.placement.count({ where: { postId } })).toBe(0)
})

test('an address without a letter or a digit is refused, and nothing of the draft is saved', async () => {
  const postId = await makeText(['one'])
  for (const slug of ['', ' ', '-', '🔥'])
    expect(await change(postId, { slug, title: 'Else' })).toMatchObject({ why: 'addressInvalid' })
  expect(await db.revision.count({ where: { postId } })).toBe(1)
})

test('of two who want one address at the same time, one has it, with all they wrote', async () => {
  const posts = [await makeText(['one']), await makeText(['two'])]
  const opened = await Promise.all(posts.map((postId) => open(postId)))
  const outcomes = await Promise.all(
    opened.map((each) => save(each, eve, { slug: 'wanted', title: 'Mine' })),
  )
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['refused', 'saved'])
  expect(await db.post.count({ where: { title: 'Mine' } })).toBe(1)
  expect(await db.revision.count()).toBe(3)
})

test('a post is unpublished, removed and brought back, and its review stays its own', async () => {
  const postId = await makeText(['one'])
  await judge(postId, eve, 'reviewed')
  for (const visibility of ['private', 'removed', 'public'] as const) {
    expect(await change(postId, { visibility })).toMatchObject({
      ...{ status: 'saved', revisionId: null, isReopened: false },
    })
    expect(await seePlace(postId)).toMatchObject({ visibility })
  }
  expect(await db.post.findFirst()).toMatchObject({ status: 'reviewed' })
  expect(await db.revision.count()).toBe(1)
  expect(await db.placement.count()).toBe(3)
})

test('a move that somebody else made meanwhile is merged, and what both want is chosen', async () => {
  const postId = await makeText(['one'])
  const mine = await open(postId)
  await place(postId, max, { visibility: 'private' })
  const saved = await save(mine, eve, { slug: 'mine' })
  if (saved.status !== 'conflict') throw new Error(`It was ${saved.status}.`)
  const { merged, revisionId } = saved.conflict
  expect(merged.choices).toEqual([])
  expect(merged.draft).toMatchObject({ slug: 'mine', visibility: 'private' })
  await save({ ...mine, revisionId, draft: merged.draft }, eve, {})
  expect(await seePlace(postId)).toEqual({ slug: 'mine', visibility: 'private' })

  const again = await open(postId)
  await place(postId, max, { slug: 'theirs' })
  const both = await save(again, eve, { slug: 'ours' })
  expect(both).toMatchObject({
    conflict: {
      merged: { choices: [{ name: 'slug', base: 'mine', theirs: 'theirs', mine: 'ours' }] },
    },
  })
})

test('a text is saved where somebody else has moved the post meanwhile', async () => {
  const postId = await makeText(['one'])
  const mine = await open(postId)
  await place(postId, max, { slug: 'theirs' })
  expect(await save(mine, eve, { title: 'Mine' })).toMatchObject({
    ...{ status: 'saved', slug: 'theirs', before: 'theirs' },
  })
  expect(await findPostBySlug('theirs')).toMatchObject({ title: 'Mine' })
})

test('many who save the same new words and terms at the same time do not wait for each other in a circle', async () => {
  const posts = []
  for (let count = 0; count < 8; count += 1) posts.push(await makeText([`own ${count}`]))
  const opened = await Promise.all(posts.map((postId) => open(postId)))
  const words = Array.from({ length: 20 }, (_, at) => `new words ${at}`)
  const blocks = words.map((markdown) => ({ kind: 'prose' as const, hash: null, markdown }))
  const outcomes = await Promise.all(
    opened.map((each, at) => {
      const visibility = at % 2 === 0 ? ('private' as const) : ('public' as const)
      return save(each, at % 3 ? eve : max, { blocks, visibility, fields: { tags: words } })
    }),
  )
  expect(outcomes.map(({ status }) => status)).toEqual(posts.map(() => 'saved'))
  await checkPlaces()
})
