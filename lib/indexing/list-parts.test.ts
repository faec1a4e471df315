import { expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { writeCursor } from '@/lib/posts/cursor'
import { writeTermsCursor } from '@/lib/posts/terms-cursor'
import { answerTo } from './addresses-answer'

const ask = (address: string) => {
  const { pathname, search } = new URL(address, 'http://a.test')
  return answerTo(pathname, search)
}

test('a part of a list is there when something is on it', async () => {
  await pool.query(`select setval(pg_get_serial_sequence('"Post"', 'id'), 10250, false)`)
  await importDrafts(
    aDraft('a', { metadata: { tools: ['git', 'gdb'] }, redirects: ['/archive/7'] }),
  )
  const post = await db.post.update({
    where: { sourceId: 'a' },
    data: { status: 'reviewed', words: 300 },
    select: { id: true, listedAt: true },
  })
  const gdb = await db.term.findFirstOrThrow({ where: { slug: 'gdb' }, select: { id: true } })
  const after = (id: number) => writeCursor({ ...post, id })
  const termsAfter = (id: number) => writeTermsCursor({ postCount: 1, id })
  const lists = ['/newest', '/tools/git/after']
  const there = [
    ...['/archive/2', '/archive/2-2'],
    ...lists.map((path) => `${path}/${after(post.id + 1)}`),
    `/tools/after/${termsAfter(gdb.id - 1)}`,
  ]
  const empty = [
    ...['/archive/1', '/archive/2-1', '/archive/9'],
    ...lists.map((path) => `${path}/${after(post.id)}`),
    `/tools/after/${termsAfter(gdb.id)}`,
  ]
  for (const path of there) expect(await ask(path), path).toEqual({ status: 200 })
  for (const path of empty) expect(await ask(path), path).toEqual({ status: 404 })
  expect(await ask('/Archive/2-2/?utm_source=x')).toEqual({ status: 308, to: '/archive/2-2' })
  expect(await ask('/archive/7')).toEqual({ status: 301, to: '/posts/post-a' })
})
