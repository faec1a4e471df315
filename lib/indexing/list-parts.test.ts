import { beforeEach, expect, test } from 'vitest'
import { forgetAddresses } from '@/lib/cache/known-addresses'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { writeCursor } from '@/lib/posts/cursor'
import { writeTermsCursor } from '@/lib/posts/terms-cursor'
import { answerTo } from './addresses-answer'

beforeEach(async () => {
  await truncate('Post', 'Revision', 'Term', 'PostTerm', 'ImportRun', 'Redirect')
  forgetAddresses()
})

const ask = (address: string) => {
  const { pathname, search } = new URL(address, 'http://a.test')
  return answerTo(pathname, search)
}

test('a part of a list is there when something is on it', async () => {
  await pool.query(`select setval(pg_get_serial_sequence('"Post"', 'id'), 10250, false)`)
  await importDrafts(aDraft('a', { redirects: ['/archive/7'] }))
  await db.post.update({ where: { sourceId: 'a' }, data: { status: 'reviewed', words: 300 } })
  for (const path of ['/archive/2', '/archive/2-2'])
    expect(await ask(path), path).toEqual({ status: 200 })
  for (const path of ['/archive/1', '/archive/2-1', '/archive/9'])
    expect(await ask(path), path).toEqual({ status: 404 })
  expect(await ask('/Archive/2-2/?utm_source=x')).toEqual({ status: 308, to: '/archive/2-2' })
  expect(await ask('/archive/7')).toEqual({ status: 301, to: '/posts/post-a' })
})

/** Four posts under one tool, the newest first, and four tools, the one with the most posts first. */
async function importLists() {
  const drafts = ['d', 'c', 'b', 'a'].map((name, at) =>
    aDraft(name, {
      publishedAt: `2024-01-0${at + 1}T00:00:00Z`,
      metadata: { tools: ['git', 'gdb', 'gcc', 'perf'].slice(0, 4 - at) },
    }),
  )
  await importDrafts(...drafts)
  const posts = await db.post.findMany({
    orderBy: [{ listedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, listedAt: true },
  })
  const terms = await db.term.findMany({
    where: { kind: 'tool' },
    orderBy: [{ postCount: 'desc' }, { id: 'asc' }],
    select: { id: true, postCount: true },
  })
  return {
    posts: posts.map(writeCursor),
    terms: terms.map(writeTermsCursor),
    rows: { posts, terms },
  }
}

test('a cursor is a row of its list with something after it, and any other names nothing', async () => {
  const { posts, terms } = await importLists()
  const lists = [
    ['/newest', posts],
    ['/tools/git/after', posts],
    ['/tools/after', terms],
  ] as const
  for (const [path, cursors] of lists)
    for (const cursor of cursors) {
      const status = cursor === cursors.at(-1) ? 404 : 200
      expect(await ask(`${path}/${cursor}`), `${path}/${cursor}`).toEqual({ status })
      const [place = ''] = cursor.split('-')
      for (const made of [`${place}-zzzz`, `${place}0-zzzz`, `1${place}-zzzz`, 'zzzzzz-zzzz'])
        expect(await ask(`${path}/${made}`), `${path}/${made}`).toEqual({ status: 404 })
    }
})

test('a cursor whose row has left its place leads to the page that has what came after it', async () => {
  const { posts, terms, rows } = await importLists()
  const [first = '', second = ''] = posts
  const [firstTerm = '', secondTerm = ''] = terms
  const hide = rows.posts[1]?.id ?? 0
  await db.post.update({ where: { id: hide }, data: { visibility: 'private' } })
  const moved = (to: string) => ({ status: 301, to })
  expect(await ask(`/newest/${second}`)).toEqual(moved(`/newest/${first}`))
  expect(await ask(`/tools/git/after/${second}`)).toEqual(moved(`/tools/git/after/${first}`))
  await db.term.update({ where: { id: rows.terms[1]?.id ?? 0 }, data: { postCount: 2 } })
  expect(await ask(`/tools/after/${secondTerm}`)).toEqual(moved(`/tools/after/${firstTerm}`))

  await db.post.update({ where: { id: rows.posts[0]?.id ?? 0 }, data: { visibility: 'removed' } })
  await db.term.update({ where: { id: rows.terms[0]?.id ?? 0 }, data: { postCount: 1 } })
  expect(await ask(`/newest/${first}`)).toEqual(moved('/'))
  expect(await ask(`/tools/git/after/${first}`)).toEqual(moved('/tools/git'))
  expect(await ask(`/tools/after/${firstTerm}`)).toEqual(moved('/tools'))
})

test('a page of found posts goes on after one of them', async () => {
  const { rows } = await importLists()
  const id = rows.posts[0]?.id ?? 0
  for (const after of [`0.5_${id}`, writeCursor({ listedAt: new Date(), id })]) {
    const sort = after.includes('_') ? '' : '&sort=newest'
    expect(await ask(`/search?q=a${sort}&after=${after}`), after).toEqual({ status: 200 })
  }
  for (const after of ['0.5_99999', 'no', '1_1_1', `${id}`])
    expect(await ask(`/search?q=a&after=${after}`), after).toEqual({ status: 404 })
  expect(await ask('/search?q=a')).toEqual({ status: 200 })
})
