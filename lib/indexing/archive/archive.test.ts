import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { makePosts } from '@/lib/review/testing/make-posts'
import { findArchivePage } from './find'
import { archivePath, readPlace } from './place'

const now = new Date('2026-03-16T12:00:00Z')

async function makeAt(...ids: number[]) {
  for (const id of ids) {
    await pool.query(`select setval(pg_get_serial_sequence('"Post"', 'id'), $1, false)`, [id])
    await makePosts([{ status: 'reviewed', stack: 'Go services' }])
  }
  await pool.query(`update "Post" set slug = 'post-' || id, words = 300`)
}

const at = async (segment: string) => {
  const place = readPlace(segment)
  return place && (await findArchivePage(place, now))
}
const slugsAt = async (segment: string) => (await at(segment))?.posts.map(({ slug }) => slug)
const rangesAt = async (segment: string) =>
  (await at(segment))?.ranges.rows.map(({ number, first, last }) => [number, first.slug, last.slug])

test('every place has one address, and what is no place has none', () => {
  for (const segment of ['all', '1', '7-50']) {
    const place = readPlace(segment)
    expect(place && archivePath(place)).toBe(segment === 'all' ? '/archive' : `/archive/${segment}`)
  }
  for (const segment of ['0', '01', '1-0', '1-51', '1-', '-1', 'x', '', '999999', '1-1-1'])
    expect(readPlace(segment), segment).toBeNull()
})

test('volumes lead to parts, and parts to each post that may be indexed, once', async () => {
  await makeAt(1, 199, 200, 9_999)
  expect(await rangesAt('all')).toEqual([
    [1, 'post-1', 'post-199'],
    [2, 'post-200', 'post-200'],
    [50, 'post-9999', 'post-9999'],
  ])
  await makeAt(10_000, 30_000)
  await pool.query(`update "Post" set status = 'drafted' where id in (199, 30000)`)
  expect(await rangesAt('all')).toEqual([
    [1, 'post-1', 'post-9999'],
    [2, 'post-10000', 'post-10000'],
  ])
  expect(await rangesAt('1')).toEqual([
    [1, 'post-1', 'post-1'],
    [2, 'post-200', 'post-200'],
    [50, 'post-9999', 'post-9999'],
  ])
  expect(await slugsAt('1-1')).toEqual(['post-1'])
  expect(await slugsAt('2-1')).toEqual(['post-10000'])
  for (const empty of ['4', '4-1', '1-3']) expect(await at(empty)).toBeNull()
})
