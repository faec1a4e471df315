import { createServer } from 'node:http'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { locks } from '@/lib/db/locks'
import { inTransaction } from '@/lib/db/transaction'
import { rehearseImport } from '@/lib/import/run'
import { aDraft, asItem, importDrafts } from '@/lib/import/testing/drafts'
import { failedJobs, retryAll } from '@/lib/jobs/testing/jobs'
import { restoreRevision } from '@/lib/review/editing/restore.store'
import { undoRewrites } from '@/lib/review/rewrites/undo.store'
import { makePerson } from '@/lib/review/testing/people'
import { tellInTime } from './keep-up'
import { forgetAll } from './outbox.store'
import { tellIndexNow } from './tell'

const KEY = 'key-for-tests'
const heard: unknown[][] = []
let answer: { status: number; headers?: Record<string, string> } = { status: 200 }
/** Addresses that make it refuse whatever comes with them. */
const unwanted = new Set<string>()

const server = createServer(async (request, response) => {
  const body = JSON.parse((await request.toArray()).join(''))
  heard.push(body.urlList)
  expect([request.method, request.headers['content-type']]).toEqual([
    'POST',
    'application/json; charset=utf-8',
  ])
  expect(body).toMatchObject({
    host: 'localhost:1',
    key: KEY,
    keyLocation: `http://localhost:1/${KEY}.txt`,
  })
  const isRefused = body.urlList.some((url: string) => unwanted.has(url))
  response.writeHead(isRefused ? 422 : answer.status, answer.headers).end()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
const port = address && typeof address === 'object' ? address.port : 0
const target = { url: `http://127.0.0.1:${port}/indexnow`, key: KEY }

const start = Date.now()
const minute = (count: number) => new Date(start + count * 60_000)
const urls = (...slugs: string[]) => slugs.map((slug) => `http://localhost:1/posts/post-${slug}`)

const text = 'one two three four five six seven eight nine ten '.repeat(12)
const good = (sourceId: string, status: 'reviewed' | 'drafted' = 'reviewed') =>
  aDraft(sourceId, {
    content: [{ kind: 'paragraph', text: `${text} ${sourceId}` }],
    metadata: { revision: { status } },
  })
const change = (sourceId: string, what: string) =>
  pool.query(`update "Post" set ${what} where "sourceId" = '${sourceId}'`)

beforeEach(async () => {
  await forgetAll()
  await pool.query('delete from "IndexNowSent"')
})
afterEach(() => {
  heard.length = 0
  unwanted.clear()
  answer = { status: 200 }
})
afterAll(() => server.close())

test('what became indexable or is gone is told once, and nothing else', async () => {
  await importDrafts(good('a'), good('b', 'drafted'))
  expect(await tellIndexNow(target, minute(0))).toEqual({ count: 1, trouble: null })
  await change('b', `status = 'reviewed'`)
  await change('b', `excerpt = 'another'`)
  await change('a', `"viewCount" = 7`)
  expect((await tellIndexNow(target, minute(1))).count).toBe(1)
  await change('a', `visibility = 'removed'`)
  expect((await tellIndexNow(target, minute(20))).count).toBe(1)
  expect(heard).toEqual([urls('a'), urls('b'), urls('a')])
})

test('a post that moves is told at both addresses, an expired review where it was', async () => {
  await importDrafts(good('moves'), good('expires'))
  await forgetAll()
  await change('moves', `slug = 'post-moved'`)
  await change('expires', `"isDue" = true`)
  await tellIndexNow(target, minute(0))
  expect(heard).toEqual([urls('moves', 'moved', 'expires')])
})

test('a text that is brought back has to be reviewed again, so its address is told twice', async () => {
  const eve = await makePerson('Eve', 'editor')
  await importDrafts(good('back', 'drafted'))
  const content = [{ kind: 'paragraph' as const, text: `${text} another` }]
  await importDrafts({ ...good('back'), content })
  await forgetAll()
  const { id: postId, revisionId: baseRevisionId } = await db.post.findUniqueOrThrow({
    where: { sourceId: 'back' },
  })
  const request = { postId, number: 1, baseRevisionId, note: 'it was right' }
  const { made } = { made: undefined, ...(await restoreRevision(request, eve)) }
  await tellIndexNow(target, minute(0))
  await inTransaction((sql) =>
    undoRewrites(sql, [made?.revisionId ?? 0], {
      ...{ person: eve, at: new Date(), note: 'no', changeSetId: null },
    }),
  )
  expect((await tellIndexNow(target, minute(9))).count).toBe(0)
  await tellIndexNow(target, minute(11))
  expect(heard).toEqual([urls('back'), urls('back')])
})

test('an address is told at most once in ten minutes, and then as it is', async () => {
  await importDrafts(good('often'))
  await tellIndexNow(target, minute(0))
  await change('often', `status = 'drafted'`)
  await change('often', `status = 'reviewed'`)
  expect((await tellIndexNow(target, minute(9.9))).count).toBe(0)
  expect((await tellIndexNow(target, minute(10.1))).count).toBe(1)
  expect(heard).toEqual([urls('often'), urls('often')])
})

test('nothing is told while an import runs, and all of it when it has ended', async () => {
  const connection = await pool.connect()
  await importDrafts(good('waits'))
  await connection.query('select pg_advisory_lock($1)', [locks.import])
  expect((await tellIndexNow(target, minute(0))).count).toBe(0)
  await connection.query('select pg_advisory_unlock($1)', [locks.import])
  connection.release()
  expect((await tellIndexNow(target, minute(0))).count).toBe(1)
})

test('a rehearsal and a restore note nothing', async () => {
  const read = async function* () {
    yield asItem(good('rehearsed'))
  }
  await rehearseImport({ sources: ['test'], options: {} }, read)
  await importDrafts(good('restored', 'drafted'))
  await inTransaction(async (sql) => {
    await sql.query('set local session_replication_role = replica')
    await sql.query(`update "Post" set status = 'reviewed' where "sourceId" = 'restored'`)
  })
  expect((await tellIndexNow(target, minute(0))).count).toBe(0)
})

test('what was not taken stays, and is tried again, later each time', async () => {
  await importDrafts(good('later'))
  answer = { status: 503 }
  await tellInTime(target, minute(0))
  await tellInTime(target, minute(9))
  expect(heard).toHaveLength(1)
  await tellInTime(target, minute(11))
  await tellInTime(target, minute(30))
  expect(heard).toHaveLength(2)
  answer = { status: 429, headers: { 'retry-after': '7200' } }
  await tellInTime(target, minute(40))
  await tellInTime(target, minute(150))
  expect(heard).toHaveLength(3)
  answer = { status: 202 }
  await tellInTime(target, minute(161))
  expect(heard).toEqual([urls('later'), urls('later'), urls('later'), urls('later')])
  expect((await tellIndexNow(target, minute(300))).count).toBe(0)
})

test('nobody there is a trouble, and loses nothing', async () => {
  await importDrafts(good('kept'))
  const nobody = { url: 'http://127.0.0.1:1/', key: KEY }
  expect((await tellIndexNow(nobody, minute(0))).trouble?.kind).toBe('later')
  expect((await tellIndexNow(target, minute(11))).count).toBe(1)
})

test('what it will never take is forgotten', async () => {
  await importDrafts(good('refused'))
  answer = { status: 422 }
  expect((await tellIndexNow(target, minute(0))).trouble?.kind).toBe('refused')
  answer = { status: 200 }
  expect((await tellIndexNow(target, minute(11))).count).toBe(0)
})

test('an address that is refused is parked, and those beside it are told', async () => {
  await importDrafts(...['one', 'two', 'three', 'bad', 'four'].map((name) => good(name)))
  const [bad = ''] = urls('bad')
  unwanted.add(bad)
  expect(await tellIndexNow(target, minute(0))).toEqual({ count: 4, trouble: null })
  expect(await failedJobs()).toMatchObject([{ queue: 'indexNow', attempts: 1, code: null }])
  await tellIndexNow(target, minute(11))
  await tellIndexNow(target, minute(32))
  expect(await failedJobs()).toMatchObject([{ attempts: 3, retryAt: null }])
  unwanted.clear()
  expect((await tellIndexNow(target, minute(33))).count).toBe(0)
  await retryAll()
  expect((await tellIndexNow(target, minute(34))).count).toBe(1)
  expect(heard.at(-1)).toEqual([bad])
  expect(await failedJobs()).toEqual([])
})

test('more than ten thousand are told in batches, and one process tells at a time', async () => {
  await pool.query(
    `insert into "IndexNowNote" (slug) select 'post-' || n from generate_series(1, 10001) n`,
  )
  const told = await Promise.all([tellIndexNow(target, minute(0)), tellIndexNow(target, minute(0))])
  expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(10_001)
  expect(heard.map((batch) => batch.length)).toEqual([10_000, 1])
})
