import { beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { rollBackRun } from '@/lib/import/rollback'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { redirectMovedPost, saveRedirects } from './redirects.store'

beforeEach(() => truncate('Post', 'Revision', 'Term', 'PostTerm', 'ImportRun', 'Redirect'))

async function idOf(sourceId: string) {
  const { id } = await db.post.findUniqueOrThrow({ where: { sourceId }, select: { id: true } })
  return id
}

/** Each path and the source id of the post that it leads to. */
async function redirects() {
  const rows = await db.redirect.findMany({
    select: { path: true, post: { select: { sourceId: true } } },
    orderBy: { path: 'asc' },
  })
  return Object.fromEntries(rows.map(({ path, post }) => [path, post?.sourceId ?? null]))
}

/** As an editor does it. */
async function move(sourceId: string, from: string, to: string) {
  const postId = await idOf(sourceId)
  await db.post.update({ where: { id: postId }, data: { slug: to }, select: { id: true } })
  await redirectMovedPost(pool, { postId, from, to })
}

test('the first post that had an address keeps it, in one import and in the next', async () => {
  await importDrafts(
    aDraft('a', { redirects: ['/old/', '/?p=1'] }),
    aDraft('b', { redirects: ['/old/'] }),
  )
  await importDrafts(aDraft('c', { redirects: ['/?p=1'] }))
  expect(await redirects()).toEqual({ '/old/': 'a', '/?p=1': 'a' })
})

test('the own address of a post is no redirect, whichever comes first', async () => {
  await importDrafts(
    aDraft('a', { slug: 'one', redirects: ['/posts/one', '/posts/two/', '/posts/f%C3%BCnf'] }),
  )
  expect(await redirects()).toEqual({ '/posts/two/': 'a', '/posts/f%C3%BCnf': 'a' })
  await importDrafts(aDraft('b', { slug: 'two', redirects: ['/posts/one/'] }))
  expect(await redirects()).toEqual({ '/posts/f%C3%BCnf': 'a' })
})

test('an address whose post was taken back is led to the post when it comes again', async () => {
  await importDrafts(aDraft('a', { redirects: ['/old'] }))
  const { id } = await db.importRun.findFirstOrThrow({ select: { id: true } })
  await rollBackRun(id)
  expect(await redirects()).toEqual({ '/old': null })
  await importDrafts(aDraft('a', { redirects: ['/old'] }))
  expect(await redirects()).toEqual({ '/old': 'a' })
})

test('what no request can ask for is not remembered', async () => {
  await importDrafts(aDraft('a', { redirects: [`/${'é'.repeat(5_000)}`] }))
  expect(await redirects()).toEqual({})
})

test('a moved post leaves a redirect behind', async () => {
  await importDrafts(aDraft('a', { slug: 'one' }))
  await move('a', 'one', 'zwölf')
  expect(await redirects()).toEqual({ '/posts/one': 'a' })
  await move('a', 'zwölf', 'three')
  expect(await redirects()).toEqual({ '/posts/one': 'a', '/posts/zw%C3%B6lf': 'a' })
})

test('a post that moves back stands where its redirect stood', async () => {
  await importDrafts(aDraft('a', { slug: 'one' }))
  await move('a', 'one', 'two')
  await move('a', 'two', 'one')
  expect(await redirects()).toEqual({ '/posts/two': 'a' })
})

test('two posts that change places lead nowhere but to themselves', async () => {
  await importDrafts(aDraft('a', { slug: 'one' }), aDraft('b', { slug: 'two' }))
  await move('a', 'one', 'aside')
  await move('b', 'two', 'one')
  await move('a', 'aside', 'two')
  expect(await redirects()).toEqual({ '/posts/aside': 'a' })
})

test('a post that did not move has no redirect', async () => {
  await importDrafts(aDraft('a', { slug: 'one' }))
  await move('a', 'one', 'one')
  await saveRedirects(pool, [])
  expect(await redirects()).toEqual({})
})
