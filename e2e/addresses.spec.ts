import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'

const agents = [
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'curl/8.5.0',
]

const house = '/posts/new-house'
const japanese = encodeURI('/posts/引っ越し')

/** What an address answers, and where it leads. */
const answers: [address: string, status: number, to?: string][] = [
  [house, 200],
  [`${house}/v/1`, 200],
  [japanese, 200],
  // One address for a page.
  [`${house}/`, 308, house],
  ['/Posts/NEW-House/?utm_source=letter&fbclid=1', 308, house],
  [`${house}?a=B&gclid=1`, 308, `${house}?a=B`],
  [`${japanese}/`, 308, japanese],
  ['/?utm_source=letter', 308, '/'],
  ['/Difficulty/Beginner/', 308, '/difficulty/beginner'],
  ['/hubs/difficulty/beginner/first', 308, '/difficulty/beginner'],
  ['/kinds/stack/first', 308, '/stacks'],
  ['/newest/first', 308, '/'],
  ['/ABOUT/', 308, '/about'],
  ['/about/all', 404],
  ['/search?q=Kafka&utm_medium=mail&status=reviewed', 308, '/search?q=Kafka&status=reviewed'],
  ['/desk/', 308, '/desk'],
  // What the export of the old site had, and where posts were before they moved.
  ['/2019/04/old-house/', 301, house],
  ['/2019/04/old-house', 301, house],
  ['/2019/04/OLD-house/?utm_source=letter', 301, house],
  ['/2019/04/older-house/', 301, house],
  ['/?p=9101', 301, house],
  ['/?p=9101&preview=true', 301, house],
  ['/posts/old-house', 301, house],
  ['/posts/Old-House/?fbclid=1', 301, house],
  ['/posts/old-house/v/1', 301, `${house}/v/1`],
  [encodeURI('/2019/04/引っ越し/'), 301, japanese],
  [encodeURI('/2019/04/引っ越し').toLowerCase(), 301, japanese],
  // Merged into another, or gone.
  ['/posts/twin-house', 301, house],
  ['/?p=9104', 301, house],
  ['/posts/torn-house', 410],
  ['/posts/Torn-House/', 410],
  ['/posts/torn-house/history', 410],
  ['/2019/04/torn-house/', 410],
  ['/?p=9103', 410],
  ['/2019/04/lost-house/', 410],
  // Never there.
  ['/posts/no-such-post', 404],
  ['/posts/no-such-post/history', 404],
  [`${house}/v/9`, 404],
  [`${house}/history/older/9`, 404],
  [`${house}.exe`, 404],
  ['/newest/no-such-cursor', 404],
  ['/no-such-page', 404],
  ['/no-such/page', 404],
  ['/no-such/page/', 404],
  ['/stacks/no-such-stack', 404],
  ['/difficulty/beginner/after/no-such-cursor', 404],
  ['/problems/after/no-such-cursor', 404],
  ['/hubs/no-such-kind/beginner/first', 404],
  ['/answers/gone', 404],
  // Means nothing.
  ['/posts/%', 400],
  ['/%ff/b', 400],
  ['/posts/%00', 400],
  ['/api/auth/%', 400],
]

for (const agent of agents)
  test(`the first answer is the true one, told to ${agent}`, async ({ playwright, baseURL }) => {
    const context = await playwright.request.newContext({
      baseURL: baseURL ?? '',
      userAgent: agent,
    })
    for (const [address, status, to] of answers) {
      const answer = await context.get(address, { maxRedirects: 0 })
      const { location } = answer.headers()
      expect({ address, status: answer.status(), location }).toEqual({
        address,
        status,
        location: to,
      })
      // What holds a NUL is refused before any page is made.
      if (status >= 400 && !address.includes('%00')) expectWhole(address, await answer.text())
    }
    await context.dispose()
  })

const whole = [
  /<html lang="en"/,
  /<title>(?:Not found|Removed) · AlphaNode<\/title>/,
  /<meta name="robots" content="noindex/,
  /<h1[^>]*>[^<]+<\/h1>/,
  /action="\/search"/,
]

/** As a reader has it who runs no script. */
function expectWhole(address: string, html: string) {
  const missing = whole.filter((part) => !part.test(html))
  expect({ address, missing }).toEqual({ address, missing: [] })
  expect(html.includes('rel="canonical"'), address).toBe(false)
}

test('what is only read says so to who sends something, also once it is known', async ({
  request,
}) => {
  for (const path of ['/', house, '/search', '/difficulty/beginner', '/no-such-page']) {
    await request.get(path)
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await request.fetch(path, { method, data: 'a=b' })
      expect({ path, method, status: answer.status() }).toEqual({ path, method, status: 405 })
      expect(answer.headers().allow).toBe('GET, HEAD, OPTIONS')
    }
    expect((await request.fetch(path, { method: 'OPTIONS' })).status(), path).toBe(204)
    expect((await request.head(path)).status(), path).toBe(path === '/no-such-page' ? 404 : 200)
  }
})

test('a cursor of a list that ends before it leads nowhere', async ({ request }) => {
  expect((await request.get('/difficulty/beginner/after/1-1')).status()).toBe(404)
})

test('every page names its own address, and it is the one that it is shown at', async ({
  page,
  baseURL,
}) => {
  const places = ['', '/history', '/v/1'].map((place) => house + place)
  const lists = ['/', '/about', '/search', '/stacks', '/problems', '/difficulty/beginner']
  for (const path of [...places, japanese, ...lists, '/search?q=deploy']) {
    await page.goto(path)
    const address = await canonicalOf(page)
    expect(address.startsWith(`${baseURL}`), `${path}: ${address}`).toBe(true)
    await page.goto(address)
    expect(await canonicalOf(page)).toBe(address)
    expect(new URL(page.url()).href).toBe(new URL(address).href)
  }
})

const canonicalOf = async (page: Page) =>
  (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? ''

test('pages further on in a list name themselves', async ({ page, baseURL }) => {
  for (const list of ['/', '/difficulty/beginner']) {
    await page.goto(list)
    const older = page.getByRole('link', { name: 'Older posts' })
    const path = await older.getAttribute('href')
    await page.goto(path ?? '')
    expect(await canonicalOf(page)).toBe(`${baseURL}${path}`)
  }
})

/** As a link does that was there before its post moved. */
const follow = (page: Page, path: string) =>
  page.evaluate(`next.router.push(${JSON.stringify(path)})`)

test('a link on a page that is older than the move leads on without a word', async ({ page }) => {
  await page.goto('/about')
  await follow(page, '/posts/old-house')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moved house: old-house')
  await expect(page).toHaveURL(new RegExp(`${house}$`))
  await page.goBack()
  await expect(page).toHaveURL(/\/about$/)
})

test('a link to what is gone or never was shows the whole page that says so', async ({ page }) => {
  await page.goto('/about')
  await follow(page, '/posts/torn-house')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This post was removed')
  await expect(page).toHaveTitle(/Removed/)
  await page.getByRole('link', { name: 'newest posts' }).click()
  await expect(page).toHaveURL(/\/$/)
  await follow(page, '/posts/no-such-post')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/)
  await page.getByRole('main').getByLabel('Search the archive').fill('house')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\?q=house$/)
})
