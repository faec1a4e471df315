import type { APIRequestContext } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { readFeed } from '@/lib/indexing/feeds/testing/read-feed'
import { signIn } from './desk'
import { readPast } from './past'
import { people } from './world'

/** What the journey's post is filed under. */
const HUB = '/stacks/feed-journey'
const types = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
}

async function addressesIn(request: APIRequestContext, path: string) {
  const feed = readFeed(await (await request.get(path)).text())
  return feed.items.map(({ url }) => new URL(url ?? '').pathname)
}

for (const [format, type] of Object.entries(types))
  test(`/feed.${format} is read back, and sent once to who has it`, async ({ request }) => {
    const answer = await request.get(`/feed.${format}`)
    const { etag = '', ...headers } = answer.headers()
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`)
    const { items } = readFeed(await answer.text())
    expect(items.length).toBeGreaterThan(0)
    expect(items.length).toBeLessThanOrEqual(50)
    for (const { content, title } of items) expect([content, title]).not.toContain(null)

    const known = await request.get(`/feed.${format}`, { headers: { 'if-none-match': etag } })
    expect([known.status(), await known.text()]).toEqual([304, ''])
    const unknown = await request.get(`/stacks/no-such-stack/feed.${format}`)
    expect(unknown.status()).toBe(404)
    expect(await unknown.text()).not.toBe('')
  })

test('pages name their feeds, for machines and for people', async ({ page }) => {
  for (const path of ['/', HUB]) {
    await page.goto(path)
    const links = page.locator('link[rel="alternate"][type="application/atom+xml"]')
    const href = new URL((await links.getAttribute('href')) ?? '').pathname
    expect(href).toBe(`${path === '/' ? '' : path}/feed.atom`)
    await expect(
      page.getByRole('navigation', { name: 'Feeds' }).getByRole('link', { name: 'Atom' }),
    ).toHaveAttribute('href', href)
  }
})

test('a decision is in feeds, llms.txt and Markdown at once, and gone when it is taken back', async ({
  page,
  request,
}) => {
  const { fed } = readPast()
  const paths = ['/feed.atom', '/feed.json', `${HUB}/feed.rss`]
  const soon = { timeout: 30_000 }
  const lists = async () => {
    const found = await Promise.all(paths.map((path) => addressesIn(request, path)))
    const llms = await (await request.get('/llms.txt')).text()
    return [
      ...found.map((addresses) => addresses.includes(fed.path)),
      llms.includes(`${fed.path}.md`),
    ]
  }
  expect(await lists()).toEqual([false, false, false, false])
  expect(await addressesIn(request, `${HUB}/feed.atom`)).toEqual([])

  await signIn(page, people.edith)
  await page.goto(`/desk/posts/${fed.id}`)
  await page.getByRole('button', { name: 'Mark reviewed' }).click()
  await expect(page.getByRole('status')).toContainText(/reviewed/i)
  await expect.poll(lists, soon).toEqual([true, true, true, true])
  const markdown = await request.get(`${fed.path}.md`)
  expect(markdown.headers()['x-robots-tag']).toBeUndefined()
  expect(await markdown.text()).toContain('status: "reviewed"')

  await page.goto('/desk/changes')
  await page.getByRole('button', { name: /^Take back: fed & read elsewhere/i }).click()
  await expect.poll(lists, soon).toEqual([false, false, false, false])
  const drafted = await request.get(`${fed.path}.md`)
  expect(drafted.headers()['x-robots-tag']).toBe('noindex')
  expect(await drafted.text()).toContain(
    'notIndexedBecause: ["it is drafted and not reviewed yet"]',
  )
})

test('Markdown is given to who asks for it, and never to a browser', async ({ page, request }) => {
  const { rewritten, hidden } = readPast()
  const asked = await request.get(rewritten.path, { headers: { accept: 'text/markdown' } })
  expect(asked.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(asked.headers().vary).toMatch(/accept/i)
  const text = await asked.text()
  expect(text).toContain('# Calm releases')
  expect(text).toContain('- [ ] try the rollback')
  expect(text).toContain('```sh\nmake check\nmake rehearse\n```')
  expect(await (await request.get(`${rewritten.path}.md`)).text()).toBe(text)

  for (const accept of ['text/html', '*/*', 'text/html,text/markdown;q=0.9']) {
    const answer = await request.get(rewritten.path, { headers: { accept } })
    expect(answer.headers()['content-type']).toMatch('text/html')
  }
  await page.goto(rewritten.path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calm releases')

  for (const path of ['/posts/no-such-post.md', `${hidden.path}.md`])
    expect((await request.get(path)).status()).toBe(404)
})

test('the picture of a post is a PNG of 1200 by 630 at the address that its page names', async ({
  page,
  request,
}) => {
  await page.goto(readPast().rewritten.path)
  const address = await page.locator('meta[property="og:image"]').getAttribute('content')
  const answer = await request.get(address ?? '')
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const png = await answer.body()
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])

  const other = (address ?? '').replace(/[0-9a-f]{16}(?=\.png$)/, '0'.repeat(16))
  expect((await request.get(other)).status()).toBe(404)
})

test('without a key for IndexNow there is no file of one', async ({ request }) => {
  expect((await request.get('/some-key-of-nobody.txt')).status()).toBe(404)
})
