import type { APIRequestContext } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { bulkStacks } from './bulk-posts'
import { cockpitOf } from './cockpit-posts'
import { signIn } from './desk'
import { editingPost } from './editing-posts'
import { faultsOfHtml } from './html-rules'
import { readImported } from './imported'
import { indexingHub } from './indexing-posts'
import { readPast } from './past'
import { people } from './world'

async function expectValid(request: APIRequestContext, path: string, status = 200) {
  const answer = await request.get(path)
  expect([path, answer.status()]).toEqual([path, status])
  expect.soft(await faultsOfHtml(await answer.text()), path).toEqual([])
}

test('lists and other pages for readers are valid HTML', async ({ request }) => {
  for (const path of [
    ...['/', '/about', '/stacks', '/tags', '/difficulty/beginner', indexingHub],
    ...['/archive', '/archive/1', '/archive/1-1'],
    ...[
      '/search',
      '/search?q=checklist&status=reviewed',
      '/search?q=shel+automtion',
      '/search?q=%20',
    ],
  ])
    await expectValid(request, path)
})

test('every saved page is valid HTML', async ({ request }) => {
  const slugs = readImported().flatMap(({ slug }) => slug ?? [])
  expect(slugs.length).toBeGreaterThan(0)
  for (const slug of slugs) await expectValid(request, `/posts/${slug}`)
})

test('a post’s past is valid HTML', async ({ request }) => {
  const { path } = readPast().rewritten
  for (const below of ['', '/history', '/history/1/2', '/v/1'])
    await expectValid(request, path + below)
})

test('what is not there is told in valid HTML', async ({ request }) => {
  await expectValid(request, '/no-such-page', 404)
  await expectValid(request, '/posts/no-such-post', 404)
  await expectValid(request, '/%', 400)
  await expectValid(request, '/posts/torn-house', 410)
})

test('pages of who signs in are valid HTML', async ({ page, request }) => {
  for (const path of ['/sign-in', '/sign-in/code', '/reset/none', '/invitation/none'])
    await expectValid(request, path)
  await signIn(page, people.alan)
  const { edit } = editingPost('seen-light')
  const { judged } = readPast()
  for (const path of [
    ...['/desk', `/desk?status=any&stack=${bulkStacks.free}&sort=risk`, '/desk/account'],
    ...['/desk/blocks', '/desk/changes', '/desk/duplicates', '/desk/progress', '/desk/policies'],
    ...['/desk/people', '/desk/imports', '/desk/not-allowed', cockpitOf('seen')],
    ...[`/desk/posts/${judged.id}`, `/desk/posts/${judged.id}/history`, edit],
  ])
    await expectValid(page.request, path)
})
