import { afterEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { makePosts } from '@/lib/review/testing/make-posts'
import { answerIndex, answerShard } from './answers'
import { readElements } from './testing/read-sitemap'
import { faultsOf } from './testing/validate'

afterEach(() => truncate('Post', 'Revision', 'Term', 'IndexingTurn'))

const site = 'http://localhost:1'
const now = new Date('2026-03-16T12:00:00Z')
const asking = (headers = {}) => new Request(site, { headers })
const readIndex = async (at = now) => (await answerIndex(asking(), at)).text()
const readShard = async (name: string, at = now) =>
  (await answerShard(asking(), name, at))?.text() ?? null
const located = async (name: string) =>
  readElements((await readShard(name)) ?? '<none/>').get('urlset url loc') ?? []

const reviewed = { status: 'reviewed', stack: 'Go services' } as const

const nextId = (id: number) =>
  pool.query(`select setval(pg_get_serial_sequence('"Post"', 'id'), $1, false)`, [id])

/** Posts that may be indexed, with these ids. */
async function makeWithIds(...ids: number[]) {
  for (const id of ids) {
    await nextId(id)
    await makePosts([reviewed])
  }
  await pool.query(
    `update "Post" set slug = 'post-' || id, words = 300, "changedAt" = '2026-01-02T03:04:05.678Z'`,
  )
  await pool.query('delete from "IndexingTurn"')
}

test('the index names the shards that have something, with the time of their last change', async () => {
  await makeWithIds(1, 9_999, 10_000, 45_000)
  await pool.query(`update "Post" set status = 'drafted' where id = 45000`)
  const index = readElements(await readIndex())
  expect(index.get('sitemapindex sitemap loc')).toEqual(
    ['lists', 'hubs-0', '0', '1'].map((name) => `${site}/sitemaps/${name}.xml`),
  )
  expect(index.get('sitemapindex sitemap lastmod')).toEqual(
    Array(2).fill('2026-01-02T03:04:05.678Z'),
  )
  expect(await located('0.xml')).toEqual([`${site}/posts/post-1`, `${site}/posts/post-9999`])
  expect(await located('1.xml')).toEqual([`${site}/posts/post-10000`])
  for (const name of ['2.xml', '4.xml', '00.xml', 'hubs-1.xml', 'hubs.xml', '-1.xml', '214749.xml'])
    expect(await readShard(name)).toBeNull()
})

test('every file is valid by the schema of the protocol, whatever texts come', async () => {
  await makeWithIds(1, 2, 3)
  const image = { url: 'https://a.test/a?b=1&c=<2>"\'', alt: '' }
  await db.post.update({ where: { id: 1 }, data: { image, slug: 'επίπεδο-&<3' } })
  await db.post.update({
    where: { id: 2 },
    data: { image: { url: 'javascript:alert(1)', alt: '' } },
  })
  const posts = (await readShard('0.xml')) ?? ''
  const elements = readElements(posts)
  expect(elements.get('urlset url image:image image:loc')).toEqual([
    'https://a.test/a?b=1&c=%3C2%3E%22%27',
  ])
  expect(elements.get('urlset url loc')).toContain(
    `${site}/posts/%CE%B5%CF%80%CE%AF%CF%80%CE%B5%CE%B4%CE%BF-&%3C3`,
  )
  expect(await faultsOf(posts, 'sitemap.xsd')).toEqual([])
  for (const name of ['lists.xml', 'hubs-0.xml'])
    expect(await faultsOf((await readShard(name)) ?? '', 'sitemap.xsd')).toEqual([])
  expect(await faultsOf(await readIndex(), 'siteindex.xsd')).toEqual([])
})

test('the schemas find what is wrong', async () => {
  await makeWithIds(1)
  await db.post.update({ where: { id: 1 }, data: { image: { url: 'https://a.test/a', alt: '' } } })
  const index = await readIndex()
  const posts = (await readShard('0.xml')) ?? ''
  const wrong: [string, 'sitemap.xsd' | 'siteindex.xsd'][] = [
    [index.replaceAll('loc>', 'lok>'), 'siteindex.xsd'],
    [posts.replace('T03:04:05.678Z</lastmod>', ' at three</lastmod>'), 'sitemap.xsd'],
    [posts.replaceAll('image:loc>', 'image:lok>'), 'sitemap.xsd'],
    [posts, 'siteindex.xsd'],
  ]
  for (const [text, schema] of wrong) expect(await faultsOf(text, schema)).not.toEqual([])
})

test('an empty archive has a valid index, of the pages there are one of', async () => {
  const index = await readIndex()
  expect(readElements(index).get('sitemapindex sitemap loc')).toEqual([
    `${site}/sitemaps/lists.xml`,
  ])
  expect(await faultsOf(index, 'siteindex.xsd')).toEqual([])
  expect(await located('lists.xml')).toEqual([`${site}/`, `${site}/about`])
})

test('lists and hubs are there once they lead to a reviewed post', async () => {
  await makePosts([reviewed, { stack: 'Rust' }])
  expect(await located('lists.xml')).toContain(`${site}/stacks`)
  expect(await located('hubs-0.xml')).toEqual([`${site}/stacks/go-services`])
})

test('every page of the list of all posts that has some is there; the only volume is the list itself', async () => {
  await makeWithIds(1, 399, 9_999)
  const archived = async () =>
    (await located('lists.xml')).flatMap((address) => address.split(`${site}/archive`)[1] ?? [])
  expect(await archived()).toEqual(['', '/1-1', '/1-2', '/1-50'])
  await makeWithIds(10_000, 30_000)
  await pool.query(`update "Post" set status = 'drafted' where id in (399, 30000)`)
  expect(await archived()).toEqual(['', '/1', '/2', '/1-1', '/1-50', '/2-1'])
})

const lastmods = async (at = now) =>
  readElements(await readIndex(at)).get('sitemapindex sitemap lastmod') ?? []

test('a shard changes when a post in it does, and only then', async () => {
  await makeWithIds(1, 2, 10_001)
  const state = async (name: string) =>
    (await answerShard(asking(), name, now))?.headers.get('etag')
  const before = [await state('0.xml'), await state('1.xml'), ...(await lastmods())]

  await pool.query(`update "Post" set title = 'a draft elsewhere', "viewCount" = 7 where id = 1`)
  expect([await state('0.xml'), await state('1.xml'), ...(await lastmods())]).toEqual(before)

  await pool.query(`update "Post" set "changedAt" = '2026-02-02' where id = 10001`)
  expect([await state('0.xml'), ...(await lastmods())]).toEqual([
    before[0],
    '2026-01-02T03:04:05.678Z',
    '2026-02-02T00:00:00.000Z',
  ])
  expect(await state('1.xml')).not.toBe(before[1])
})

test('a shard that lost a post changed then, whatever took the post', async () => {
  await makeWithIds(1, 2, 3, 4)
  const began = Date.now() - 1_000
  await pool.query('delete from "Post" where id = 2')
  expect(Date.parse((await lastmods(new Date()))[0] ?? '')).toBeGreaterThan(began)
  await pool.query('delete from "IndexingTurn"')
  await pool.query(`update "Post" set "nearCopyOfId" = 4 where id = 3`)
  expect(Date.parse((await lastmods(new Date()))[0] ?? '')).toBeGreaterThan(began)
  await pool.query('delete from "IndexingTurn"')
  await pool.query(`update "Post" set "dueOn" = '2026-03-16' where id = 1`)
  expect(await lastmods()).toEqual(['2026-03-16T00:00:00.000Z'])
  expect(await located('0.xml')).toEqual([`${site}/posts/post-4`])
})

test('who has a file already is told so, by tag or by date', async () => {
  await makeWithIds(1)
  const first = await answerShard(asking(), '0.xml', now)
  const etag = first?.headers.get('etag') ?? ''
  const ask = (headers: object) => answerShard(asking(headers), '0.xml', now)
  expect((await ask({ 'if-none-match': etag }))?.status).toBe(304)
  expect((await ask({ 'if-none-match': '"other"' }))?.status).toBe(200)
  const date = first?.headers.get('last-modified') ?? ''
  expect((await ask({ 'if-modified-since': date }))?.status).toBe(304)
  const earlier = new Date(Date.parse(date) - 1_000).toUTCString()
  expect((await ask({ 'if-modified-since': earlier }))?.status).toBe(200)
  const index = await answerIndex(asking(), now)
  const again = asking({ 'if-none-match': index.headers.get('etag') ?? '' })
  expect((await answerIndex(again, now)).status).toBe(304)
})

test('times that are still to come hide no change, whoever asks by date', async () => {
  await makeWithIds(1, 2)
  await pool.query(`update "Post" set "changedAt" = '2028-01-03' where id = 1`)
  const ask = (at: Date, headers = {}) => answerShard(asking(headers), '0.xml', at)
  const first = await ask(now)
  const modified = first?.headers.get('last-modified') ?? ''
  expect(Date.parse(modified)).toBe(now.getTime())
  expect(await first?.text()).toContain(`<lastmod>${now.toISOString()}</lastmod>`)
  expect(await lastmods()).toEqual([now.toISOString()])

  const decided = new Date(now.getTime() + 60_000)
  await db.post.update({ where: { id: 2 }, data: { changedAt: decided } })
  const later = new Date(decided.getTime() + 1_000)
  expect(await lastmods(later)).toEqual([later.toISOString()])
  for (const since of [modified, later.toUTCString(), 'Mon, 03 Jan 2028 00:00:00 GMT'])
    expect((await ask(later, { 'if-modified-since': since }))?.status).toBe(200)
  const etag = (await ask(later))?.headers.get('etag') ?? ''
  expect((await ask(later, { 'if-none-match': etag }))?.status).toBe(304)

  await db.post.update({ where: { id: 1 }, data: { changedAt: decided } })
  const stated = decided.toUTCString()
  expect((await ask(later, { 'if-modified-since': stated }))?.status).toBe(304)
  const ahead = 'Mon, 03 Jan 2028 00:00:00 GMT'
  expect((await ask(later, { 'if-modified-since': ahead }))?.status).toBe(200)
})

test('more posts than are read at once are all there, once', async () => {
  await nextId(20_000)
  await makePosts(Array.from({ length: 2_500 }, () => reviewed))
  await pool.query('update "Post" set words = 300')
  const found = await located('2.xml')
  expect(found).toHaveLength(2_500)
  expect(new Set(found).size).toBe(2_500)
})
