import type { APIRequestContext, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { readElements } from '../lib/indexing/sitemap/testing/read-sitemap'
import { faultsOf } from '../lib/indexing/sitemap/testing/validate'
import { HubProfile, PostProfile, SiteProfile } from '../lib/indexing/structured/profile'
import { signIn } from './desk'
import { indexingHub, indexingPosts } from './indexing-posts'
import { people } from './world'

const pathOf = (name: keyof typeof indexingPosts) => `/posts/${indexingPosts[name]}`

async function readSitemap(request: APIRequestContext) {
  const index = readElements(await (await request.get('/sitemap.xml')).text())
  const shards = (index.get('sitemapindex sitemap loc') ?? []).map((address) => new URL(address))
  const texts: string[] = []
  for (const { pathname } of shards) {
    const answer = await request.get(pathname)
    expect(answer.status()).toBe(200)
    texts.push(await answer.text())
  }
  const pages = texts.flatMap((text) => readElements(text).get('urlset url loc') ?? [])
  return { index, texts, paths: pages.map((address) => new URL(address).pathname) }
}

const robotsOf = async (request: APIRequestContext, path: string) => {
  const html = await (await request.get(path)).text()
  return /<meta name="robots" content="([^"]*)"/.exec(html)?.[1]
}

/** What the page, its data, the sitemap and the hub say of a post; each must say the same. */
async function readAnswers(request: APIRequestContext, path: string) {
  const page = await request.get(path)
  const html = await page.text()
  const [{ paths }, hubPage, robots] = await Promise.all([
    readSitemap(request),
    request.get(indexingHub),
    robotsOf(request, path),
  ])
  const hub = await hubPage.text()
  return {
    robots: robots === 'index, follow',
    header: page.headers()['x-robots-tag'] === undefined,
    data: html.includes('application/ld+json'),
    sitemap: paths.includes(path),
    hub:
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(hub)?.[1]?.includes(path) ??
      false,
  }
}

const kept = { robots: true, header: true, data: true, sitemap: true, hub: true }
const out = { robots: false, header: false, data: false, sitemap: false, hub: false }
const soon = { timeout: 2_000, intervals: [100] }

async function openAtDesk(page: Page, name: string) {
  await page.goto('/desk?stack=indexing-journeys')
  await page.getByRole('article').getByRole('link', { name }).click()
}

test('page, header, data, sitemap and hub say the same within two seconds of a decision, and of its undo', async ({
  page,
  request,
}) => {
  const path = pathOf('turning')
  expect(await readAnswers(request, path)).toEqual(out)
  await signIn(page, people.ada)
  await openAtDesk(page, 'Turning for search engines')
  await expect(
    page.getByText('Not indexed because it is drafted and not reviewed yet.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Mark reviewed' }).click()
  await expect(page.getByRole('status')).toContainText(/reviewed/i)
  await expect(async () => expect(await readAnswers(request, path)).toEqual(kept)).toPass(soon)
  await expect(page.getByText('Indexed by search engines.')).toBeVisible()

  await page.goto('/desk/changes')
  const undone = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.getByRole('button', { name: /^Take back: turning for search engines/i }).click()
  await undone
  await expect(async () => expect(await readAnswers(request, path)).toEqual(out)).toPass(soon)
})

test('a near copy names the post that stands for it, and is not listed', async ({ request }) => {
  const html = await (await request.get(pathOf('copy'))).text()
  const { paths } = await readSitemap(request)
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${pathOf('original')}"`))
  expect(await robotsOf(request, pathOf('copy'))).toBe('index, follow')
  expect(html).not.toContain('application/ld+json')
  expect(paths).toContain(pathOf('original'))
  expect(paths).not.toContain(pathOf('copy'))
})

test('a near copy names nobody once the other needs work', async ({ page, request }) => {
  const canonicalOf = async () => {
    const html = await (await request.get(pathOf('follower'))).text()
    return new URL(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '').pathname
  }
  expect(await canonicalOf()).toBe(pathOf('leader'))
  await signIn(page, people.ada)
  await page.goto('/desk?stack=indexing-journeys&status=reviewed')
  await page.getByRole('article').getByRole('link', { name: 'Leader for search engines' }).click()
  await page.getByRole('combobox', { name: 'What needs work' }).selectOption('wrong')
  await page.getByRole('textbox', { name: 'Note' }).fill('it leads astray')
  await page.getByRole('button', { name: 'Needs work' }).click()
  await expect(page.getByRole('status')).toBeVisible()
  await expect(async () => {
    expect(await canonicalOf()).toBe(pathOf('follower'))
    expect(await robotsOf(request, pathOf('follower'))).toBe('noindex, follow')
  }).toPass(soon)
})

test('a thin post is readable and not indexed, and the desk says why', async ({
  page,
  request,
}) => {
  expect(await robotsOf(request, pathOf('thin'))).toBe('noindex, follow')
  expect((await readSitemap(request)).paths).not.toContain(pathOf('thin'))
  await signIn(page, people.ada)
  await page.getByRole('link', { name: 'Progress' }).click()
  const row = page.getByRole('row', { name: /shorter than 100 words/ })
  await expect(row).toContainText(/\d/)
})

test('every file of the sitemap is valid, and every page in it may be indexed', async ({
  request,
}) => {
  const { index, texts, paths } = await readSitemap(request)
  const whole = await (await request.get('/sitemap.xml')).text()
  expect(await faultsOf(whole, 'siteindex.xsd')).toEqual([])
  expect(index.get('sitemapindex sitemap lastmod')?.length).toBeGreaterThan(0)
  for (const text of texts) expect(await faultsOf(text, 'sitemap.xsd')).toEqual([])
  expect(new Set(paths).size).toBe(paths.length)
  const others = paths.filter((path) => !/\/(turning|leader)-/.test(path)).slice(0, 25)
  expect(others.length).toBeGreaterThan(5)
  for (const path of others) {
    const html = await (await request.get(path)).text()
    expect([path, /<meta name="robots" content="noindex/.test(html)]).toEqual([path, false])
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(new URL(canonical).pathname).toBe(path)
  }
})

test('a shard that a crawler has is not sent again', async ({ request }) => {
  const first = await request.get('/sitemaps/lists.xml')
  const etag = first.headers().etag ?? ''
  const again = await request.get('/sitemaps/lists.xml', { headers: { 'if-none-match': etag } })
  expect(again.status()).toBe(304)
  expect((await request.get('/sitemaps/999.xml')).status()).toBe(404)
  expect((await request.get('/sitemaps/lists')).status()).toBe(404)
})

test('robots.txt names the sitemap and keeps crawlers out of searches', async ({
  request,
  baseURL,
}) => {
  const answer = await request.get('/robots.txt')
  const text = await answer.text()
  expect(answer.headers()['content-type']).toContain('text/plain')
  expect(text).toContain('Disallow: /search?')
  expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
})

test('what pages say in data fits what Google documents', async ({ page }) => {
  const data = page.locator('script[type="application/ld+json"]')
  const read = async (path: string) => {
    await page.goto(path)
    return JSON.parse((await data.textContent()) ?? '')
  }
  PostProfile.parse(await read(pathOf('original')))
  HubProfile.parse(await read(indexingHub))
  SiteProfile.parse(await read('/'))
  await page.goto(pathOf('original'))
  await expect(page).toHaveTitle('Original for search engines · AlphaNode')
  for (const name of ['og:title', 'og:description', 'og:url', 'og:type'])
    await expect(page.locator(`meta[property="${name}"]`)).toHaveCount(1)
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', /^summary/)
})

test('pages that are never indexed say so in their header', async ({ request }) => {
  for (const path of ['/search', `${pathOf('thin')}/history`, `${pathOf('thin')}/v/1`])
    expect((await request.get(path)).headers()['x-robots-tag']).toBe('noindex, follow')
  expect((await request.get('/')).headers()['x-robots-tag']).toBeUndefined()
})
