import { beforeEach, expect, test } from 'vitest'
import { forgetAddresses } from '@/lib/cache/known-addresses'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import type { Visibility } from '@/lib/posts/post'
import { redirectMovedPost } from '@/lib/posts/redirects.store'
import { answerTo } from './addresses-answer'

beforeEach(async () => {
  await truncate('Post', 'Revision', 'Term', 'PostTerm', 'ImportRun', 'Redirect')
  forgetAddresses()
})

const answer = (address: string) => {
  const { pathname, search } = new URL(address, 'http://a.test')
  return answerTo(pathname, search)
}

/** The answer but for what search engines are told. */
async function ask(address: string) {
  const { robots: _, ...others } = { robots: null, ...(await answer(address)) }
  return others
}

const fine = { status: 200 }
const moved = (to: string) => ({ status: 301, to })
const right = (to: string) => ({ status: 308, to })

async function write(sourceId: string, data: { slug?: string; visibility?: Visibility }) {
  const { id } = await db.post.update({ where: { sourceId }, data, select: { id: true } })
  return id
}

async function move(sourceId: string, from: string, to: string) {
  await redirectMovedPost(pool, { postId: await write(sourceId, { slug: to }), from, to })
}

/** As near-duplicates are merged: the post is gone, and its address names the one that stays. */
async function merge(sourceId: string, into: string) {
  await write(sourceId, { visibility: 'removed' })
  const { id } = await db.post.findUniqueOrThrow({
    where: { sourceId: into },
    select: { id: true },
  })
  await db.redirect.create({ data: { path: `/posts/${sourceId}`, postId: id } })
}

test('a public post has one address, and everything below it follows', async () => {
  await importDrafts(aDraft('a', { slug: 'Сервер' }))
  const path = encodeURI('/posts/сервер')
  expect(await ask(path)).toEqual(fine)
  expect(await ask('/POSTS/СЕРВЕР/?utm_source=x&b=1')).toEqual(right(`${path}?b=1`))
  expect(await ask(`${path}/HISTORY/`)).toEqual(right(`${path}/history`))
  expect(await ask(`${path}/v/1`)).toEqual(fine)
  expect(await ask(`${path}/v/2`)).toEqual({ status: 404 })
  expect(await ask(`${path}/history/1/2`)).toEqual({ status: 404 })
})

test('a slug that has capitals all the same keeps them', async () => {
  await importDrafts(aDraft('a'))
  await write('a', { slug: 'One' })
  expect(await ask('/posts/One')).toEqual(fine)
  expect(await ask('/posts/One/')).toEqual(right('/posts/One'))
  expect(await ask('/posts/one')).toEqual({ status: 404 })
})

test('old permalinks lead to the post in one step', async () => {
  await importDrafts(
    aDraft('a', {
      slug: 'one',
      redirects: ['/2019/04/one/', '/?p=12', '/blog/%e6%97%a5/', '/tags/x/'],
    }),
  )
  const asked = ['/2019/04/one/', '/2019/04/one', '/2019/04/ONE/?fbclid=1', '/?p=12', '/?p=12&x=1']
  for (const address of [...asked, '/blog/%E6%97%A5', '/tags/x'])
    expect(await ask(address), address).toEqual(moved('/posts/one'))
  expect(await ask('/?p=13')).toEqual(fine)
  expect(await ask('/?utm_source=x')).toEqual(right('/'))
})

test('no redirect stands before a page', async () => {
  await importDrafts(
    aDraft('a', {
      slug: 'one',
      redirects: ['/about', '/', '/search', '/desk', '/stacks', '/posts/two'],
    }),
    aDraft('b', { slug: 'two' }),
  )
  for (const path of ['/about', '/', '/search', '/desk', '/stacks', '/posts/two'])
    expect(await ask(path), path).toEqual(fine)
})

test('a moved post is found at every address it had, without a chain, its past too', async () => {
  await importDrafts(aDraft('a', { slug: 'one', redirects: ['/old'] }))
  await move('a', 'one', 'two')
  await move('a', 'two', 'three')
  for (const path of ['/old', '/posts/one', '/posts/two', '/posts/ONE/'])
    expect(await ask(path), path).toEqual(moved('/posts/three'))
  expect(await ask('/posts/one/v/1')).toEqual(moved('/posts/three/v/1'))
  await move('a', 'three', 'one')
  expect(await ask('/posts/one')).toEqual(fine)
  expect(await ask('/posts/three')).toEqual(moved('/posts/one'))
})

test('a removed post is gone at every address it had', async () => {
  await importDrafts(aDraft('a', { slug: 'a', redirects: ['/old'] }))
  await write('a', { visibility: 'removed' })
  for (const path of ['/posts/a', '/posts/A/', '/posts/a/history', '/posts/a/v/1', '/old'])
    expect(await ask(path), path).toEqual({ status: 410 })
})

test('a redirect whose post was taken back is gone', async () => {
  await db.redirect.create({ data: { path: '/old' } })
  expect(await ask('/old/')).toEqual({ status: 410 })
})

test('a merged post leads to the one that stays, over any merges, and its past does not', async () => {
  await importDrafts(aDraft('a', { slug: 'a', redirects: ['/old'] }), aDraft('b', { slug: 'b' }))
  await importDrafts(aDraft('c', { slug: 'c' }))
  await merge('a', 'b')
  await merge('b', 'c')
  for (const path of ['/posts/a', '/posts/a/history', '/old', '/posts/b'])
    expect(await ask(path), path).toEqual(moved('/posts/c'))
})

test('merges that go round in circles end', async () => {
  await importDrafts(aDraft('a', { slug: 'a' }), aDraft('b', { slug: 'b' }))
  await merge('a', 'b')
  await merge('b', 'a')
  expect(await ask('/posts/a')).toEqual({ status: 410 })
})

test('of a private post nobody learns that it is there', async () => {
  await importDrafts(aDraft('a', { slug: 'a', redirects: ['/old'], visibility: 'private' }))
  for (const path of ['/posts/a', '/posts/a/history', '/old'])
    expect(await ask(path), path).toEqual({ status: 404 })
})

test('a hub is there when its term is', async () => {
  await importDrafts(aDraft('a', { metadata: { tools: ['git'] } }))
  expect(await ask('/tools/git')).toEqual(fine)
  expect(await ask('/Tools/Git/')).toEqual(right('/tools/git'))
  expect(await ask('/tools/nothing')).toEqual({ status: 404 })
  expect(await ask('/tools/git/after/nothing')).toEqual({ status: 404 })
  await write('a', { visibility: 'private' })
  await pool.query('update "Term" set "postCount" = 0')
  forgetAddresses()
  expect(await ask('/tools/git')).toEqual({ status: 404 })
})

test('what is not known here is left to others, and what means nothing is refused', async () => {
  expect(await ask('/no/such/page')).toEqual(fine)
  expect(await ask('/posts/nothing')).toEqual({ status: 404 })
  expect(await answerTo('/posts/%', '')).toEqual({ status: 400 })
})

test('what is known is asked for again after a change, and a new post is there at once', async () => {
  await importDrafts(aDraft('a', { slug: 'a' }))
  expect(await ask('/posts/a')).toEqual(fine)
  expect(await ask('/posts/b')).toEqual({ status: 404 })
  await importDrafts(aDraft('b', { slug: 'b' }))
  expect(await ask('/posts/b')).toEqual(fine)
  await write('a', { visibility: 'removed' })
  forgetAddresses()
  expect(await ask('/posts/a')).toEqual({ status: 410 })
})

test('what search engines are told of a post goes with its answer, from memory too, until it changes', async () => {
  await importDrafts(aDraft('a', { slug: 'a' }))
  const told = { status: 200, robots: 'noindex, follow' }
  expect([await answer('/posts/a'), await answer('/posts/a')]).toEqual([told, told])
  expect(await answer('/posts/a/history')).toEqual(fine)
  await db.post.update({ where: { slug: 'a' }, data: { status: 'reviewed', words: 300 } })
  forgetAddresses()
  expect([await answer('/posts/a'), await answer('/posts/a')]).toEqual([fine, fine])
})
