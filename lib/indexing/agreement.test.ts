import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { toJudged, toNearCopy } from '@/lib/posts/near-copy.store'
import { judgedSelect } from '@/lib/posts/select'
import { findPostById } from '@/lib/posts/store'
import { makePosts } from '@/lib/review/testing/make-posts'
import { indexability } from './indexability'
import { indexableWhere } from './indexable-where'
import { countReasons } from './reason-counts.store'
import { toRobotsTag } from './robots.store'
import { reasonCodes } from './rules'

const POSTS = 4_000
const days = ['2026-03-15', '2026-03-16', '2026-03-17']
const moments = days.flatMap((day) => [`${day}T00:00:00Z`, `${day}T23:59:59Z`])

/** More often in order than not: a post that fails everywhere shows little. */
const mostly = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  )

const standing = fc.record({
  status: mostly('reviewed', 'drafted', 'expanded'),
  visibility: mostly('public', 'private', 'removed'),
  needsHumanReview: mostly(false, true),
  awaitsSecond: mostly(false, true),
  dueOn: mostly<string | null>(null, ...days),
  words: mostly(300, 0, 99, 100, 101),
  /** How many posts further the one is that stands for it. */
  copies: mostly(0, 1, 2, 17),
})

/** Gives every post some standing, by the seed. */
async function standAnyhow(ids: number[], seed: number) {
  const rows = fc.sample(standing, { numRuns: POSTS, seed }).map(({ copies, ...row }, at) => ({
    ...row,
    id: ids[at],
    nearCopyOfId: copies === 0 ? null : (ids[at + copies] ?? null),
  }))
  await pool.query(
    `update "Post" p
        set (status, visibility, "needsHumanReview", "awaitsSecond", "dueOn", words, "nearCopyOfId") =
            (r.status, r.visibility, r."needsHumanReview", r."awaitsSecond", r."dueOn", r.words, r."nearCopyOfId")
       from json_populate_recordset(null::"Post", $1) r where p.id = r.id`,
    [JSON.stringify(rows)],
  )
}

let ids: number[] = []

beforeAll(async () => {
  const made = await makePosts(Array.from({ length: POSTS }, () => ({})))
  ids = made.map(({ postId }) => postId)
  await standAnyhow(ids, 2026)
})

const listAll = () =>
  db.post.findMany({
    orderBy: { id: 'asc' },
    select: {
      ...judgedSelect,
      id: true,
      slug: true,
      nearCopyOf: { select: { slug: true, title: true, ...judgedSelect } },
    },
  })

async function listIndexable(now: Date) {
  const where = indexableWhere(now)
  const { rows } = await pool.query<{ id: number }>(
    `select id from "Post" p where ${where.text} order by id`,
    where.values,
  )
  return rows.map(({ id }) => id)
}

test('the function and the database say the same of thousands of posts, at any moment', async () => {
  const posts = await listAll()
  for (const moment of moments) {
    const now = new Date(moment)
    const said = posts.filter((post) => {
      const judged = { ...toJudged(post), nearCopy: null }
      return indexability(judged, now).index
    })
    const found = await listIndexable(now)
    expect(found).toEqual(said.map(({ id }) => id))
    expect(found.length).toBeGreaterThan(POSTS / 10)
    expect(found.length).toBeLessThan(POSTS / 2)
  }
})

test('a canonical names a post that may be indexed, and so names itself', async () => {
  const now = new Date('2026-03-16T12:00:00Z')
  const posts = await listAll()
  const indexable = new Set(await listIndexable(now))
  const bySlug = new Map(posts.map(({ slug, id }) => [slug, id]))
  const policy = 'canonical' as const
  const named = posts.flatMap((post) => {
    const { nearCopyOf } = post
    const nearCopy = nearCopyOf && { of: toJudged(nearCopyOf), policy }
    return indexability({ ...toJudged(post), nearCopy }, now).canonical ?? []
  })
  expect(named.length).toBeGreaterThan(50)
  for (const slug of named) expect(indexable).toContain(bySlug.get(slug))
})

test('posts are counted by the reasons that the function gives', async () => {
  const now = new Date('2026-03-16T12:00:00Z')
  const said = (await listAll()).map((post) =>
    indexability({ ...toJudged(post), nearCopy: null }, now),
  )
  const { indexable, out } = await countReasons(now)
  expect(indexable).toBe(Math.min(1_001, said.filter(({ index }) => index).length))
  for (const code of reasonCodes) {
    const having = said.filter(({ reasons }) => {
      const codes = reasons.map((reason) => reason.code)
      return codes.includes(code) && (code === 'notPublic' || !codes.includes('notPublic'))
    })
    expect([code, out[code]]).toEqual([code, Math.min(1_001, having.length)])
  }
})

test('a post as its page reads it is judged like its row, and its header says the same', async () => {
  const now = new Date('2026-03-16T12:00:00Z')
  for (const row of (await listAll()).slice(0, 60)) {
    const page = await findPostById(row.id)
    if (!page) throw new Error('A post went.')
    const nearCopy = await toNearCopy(row.nearCopyOf)
    const told = indexability(page, now)
    expect(told).toEqual(indexability({ ...toJudged(row), nearCopy }, now))
    const tag = await toRobotsTag(row, now)
    expect(tag).toBe(told.robots === 'index' ? null : 'noindex, follow')
  }
})

test('lists of what may be indexed are read by their indexes', async () => {
  const where = indexableWhere(new Date())
  const explain = async (orderBy: string) => {
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
      `explain select id from "Post" p where ${where.text} order by ${orderBy} limit 50`,
      where.values,
    )
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }
  await pool.query('analyze "Post"')
  expect(await explain('id')).toContain('Post_indexable_idx')
  expect(await explain('"changedAt" desc, id desc')).toContain('Post_indexable_changed_idx')
})

test('it is noted when a post turns, whatever changed, and also when it is no more', async () => {
  const early = new Date('2001-01-01')
  const before = new Set(await listIndexable(early))
  await pool.query('truncate "IndexingTurn"')
  await standAnyhow(ids, 2027)
  const gone = [...before].slice(0, 20)
  await pool.query('delete from "Post" where id = any($1::int[])', [gone])
  const after = new Set(await listIndexable(early))

  const turned = ids.filter((id) => before.has(id) !== after.has(id))
  expect(turned.length).toBeGreaterThan(POSTS / 10)
  const turns = await db.indexingTurn.findMany({ orderBy: { postId: 'asc' } })
  const isIndexable = new Map(turns.map((turn) => [turn.postId, turn.isIndexable]))
  expect(turned.filter((id) => isIndexable.get(id) !== after.has(id))).toEqual([])
  expect(turns.filter(({ postId }) => !turned.includes(postId))).toEqual([])
})
