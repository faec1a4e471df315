import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { z } from 'zod'
import { staticFiles } from '../lib/indexing/static-files'
import { signIn } from './desk'
import { pathOfPage } from './imported'
import { people } from './world'

const types = new Map([
  ['ico', /^image\/(?:x-icon|vnd\.microsoft\.icon)$/],
  ['png', /^image\/png$/],
  ['svg', /^image\/svg\+xml$/],
  ['webmanifest', /^application\/manifest\+json/],
  ['woff', /^font\/woff$/],
  ['woff2', /^font\/woff2$/],
  ['txt', /^text\/plain/],
])

test('every static file is given with its type, and may be kept for a day', async ({ request }) => {
  for (const path of staticFiles) {
    const answer = await request.get(`/${path}`)
    expect(answer.status(), path).toBe(200)
    const headers = answer.headers()
    expect(headers['content-type'], path).toMatch(types.get(path.split('.').at(-1) ?? '') ?? /^$/)
    expect(headers['cache-control'], path).toBe('public, max-age=86400')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    const { etag = '' } = headers
    const again = await request.get(`/${path}`, { headers: { 'if-none-match': etag } })
    expect(again.status(), path).toBe(304)
  }
})

const contentOf = (page: Page, property: string) =>
  page.locator(`meta[property="${property}"]`).first().getAttribute('content')

/** What the head of a page leads browsers to; of some pages it comes after the first of the body. */
async function headOf(page: Page) {
  const links = page.locator(
    'head link:is([rel="icon"], [rel="apple-touch-icon"], [rel="manifest"])',
  )
  return links.evaluateAll((found) =>
    found.map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`).sort(),
  )
}

test('every page names icons and manifest in its head, for readers and at the desk', async ({
  page,
}) => {
  const paths = [
    '/',
    '/about',
    '/search',
    pathOfPage('from jobs import'),
    '/no-such-page',
    '/sign-in',
  ]
  const named = [
    'apple-touch-icon /apple-touch-icon.png',
    'icon /favicon.ico',
    'icon /icon.svg',
    'manifest /manifest.webmanifest',
  ]
  for (const path of paths) {
    await page.goto(path)
    await expect(async () => expect(await headOf(page), path).toEqual(named)).toPass()
  }
  await signIn(page, people.ada)
  await page.goto('/desk')
  await expect(async () => expect(await headOf(page)).toEqual(named)).toPass()
})

test('the icons that the manifest names are there', async ({ request }) => {
  const text = await (await request.get('/manifest.webmanifest')).text()
  const { icons } = z
    .object({ icons: z.array(z.object({ src: z.string(), type: z.string() })) })
    .parse(JSON.parse(text))
  expect(icons).toHaveLength(5)
  for (const { src, type } of icons) {
    const answer = await request.get(src)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, type])
  }
})

test('a page without a picture of its own is linked to with that of the site', async ({
  page,
  request,
  baseURL,
}) => {
  for (const path of ['/', '/stacks', '/about']) {
    await page.goto(path)
    expect(await contentOf(page, 'og:image'), path).toBe(`${baseURL}/social.png`)
    expect(await contentOf(page, 'og:image:width'), path).toBe('1200')
  }
  await page.goto(pathOfPage('from jobs import'))
  const own = (await contentOf(page, 'og:image')) ?? ''
  expect(own).toMatch(/\/posts\/[\w-]+\/picture-\w+\.png$/)
  expect((await request.get(new URL(own).pathname)).headers()['content-type']).toBe('image/png')
})
