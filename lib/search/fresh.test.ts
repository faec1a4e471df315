import { beforeEach, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { rollBackRun } from '@/lib/import/rollback'
import { rehearseImport } from '@/lib/import/run'
import { aDraft, asItem, importDrafts } from '@/lib/import/testing/drafts'
import { dropPosts } from '@/lib/posts/write.store'
import { indexPending } from './pending.store'
import { findSlugs } from './testing/ask'

const say = (sourceId: string, text: string) =>
  aDraft(sourceId, { content: [{ kind: 'paragraph', text }] })

beforeEach(async () => {
  await indexPending()
})

test('what is imported is found, and what was changed is found as it is now', async () => {
  await importDrafts(say('tide', 'the ebb'))
  await indexPending()
  expect(await findSlugs({ q: 'ebb' })).toEqual(['post-tide'])

  await importDrafts(say('tide', 'the flood'))
  await indexPending()
  expect(await findSlugs({ q: 'flood' })).toEqual(['post-tide'])
  expect(await findSlugs({ q: 'ebb' })).toEqual([])
})

test('a run that is taken back leaves the words of before', async () => {
  await importDrafts(say('back', 'starboard'))
  await importDrafts(say('back', 'larboard'))
  await indexPending()
  await rollBackRun(await lastRun())
  await indexPending()
  expect(await findSlugs({ q: 'starboard' })).toEqual(['post-back'])
  expect(await findSlugs({ q: 'larboard' })).toEqual([])
})

test('a decision is found by its status', async () => {
  await importDrafts(say('judged', 'keel'))
  await indexPending()
  await pool.query(`update "Post" set status = 'reviewed' where slug = 'post-judged'`)
  await indexPending()
  expect(await findSlugs({ q: 'keel', status: 'reviewed' })).toEqual(['post-judged'])
})

test('a post that is gone is not found', async () => {
  await importDrafts(say('gone', 'halyard'))
  await indexPending()
  const { rows } = await pool.query(`select id from "Post" where slug = 'post-gone'`)
  await importDrafts(say('gone', 'halyard again')) // pending when it goes
  await inTransaction((sql) => dropPosts(sql, [rows[0].id]))
  await indexPending()
  expect(await findSlugs({ q: 'halyard' })).toEqual([])
})

test('a rehearsal leaves nothing to find and nothing pending', async () => {
  const read = async function* () {
    yield asItem(say('rehearsed', 'capstan'))
  }
  await rehearseImport({ sources: ['test'], options: {} }, read)
  expect(await indexPending()).toBe(0)
  expect(await findSlugs({ q: 'capstan' })).toEqual([])
})

test('a change that touches nothing that is searched is not indexed again', async () => {
  await importDrafts(say('touched', 'bollard'))
  await indexPending()
  await pool.query(`update "Post" set "changedAt" = now()`)
  expect(await indexPending()).toBe(0)
})

test('a restore, which switches triggers off, is noted too', async () => {
  await importDrafts(say('restored', 'rudder'))
  await indexPending()
  await inTransaction(async (sql) => {
    await sql.query('set local session_replication_role = replica')
    await sql.query(`update "Post" set title = 'tiller' where slug = 'post-restored'`)
  })
  await indexPending()
  expect(await findSlugs({ q: 'tiller' })).toEqual(['post-restored'])
})

test('a write that is committed late is not hidden by an earlier one', async () => {
  await importDrafts(say('late', 'mooring'))
  await indexPending()
  const rename = `update "Post" set title = $1 where slug = 'post-late'`
  const late = await pool.connect()
  await pool.query(rename, ['anchor'])
  await late.query('begin')
  await late.query(rename, ['buoy'])
  await indexPending()
  await late.query('commit')
  late.release()
  await indexPending()
  expect(await findSlugs({ q: 'buoy' })).toEqual(['post-late'])
})

test('several may index at once, and all of it is done when they end', async () => {
  await importDrafts(...Array.from({ length: 700 }, (_, at) => say(`many-${at}`, 'flotilla')))
  const counts = await Promise.all([indexPending(), indexPending(), indexPending()])
  expect(counts.reduce((sum, count) => sum + count)).toBe(700)
  const { rows } = await pool.query(
    `select count(*)::int as n from "PostSearch" s join "Post" p on p.id = s."postId" where p.slug like 'post-many-%'`,
  )
  expect(rows).toEqual([{ n: 700 }])
})

async function lastRun(): Promise<number> {
  const { rows } = await pool.query('select max(id) as id from "ImportRun"')
  return rows[0].id
}
