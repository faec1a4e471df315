import { createServer } from 'node:http'
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { people } from './world'

/** What every answer says, whoever makes it. */
const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** One of each kind of answer, and its status. */
const answers: [path: string, status: number, method?: string, headers?: Record<string, string>][] =
  [
    ['/', 200],
    ['/about', 200],
    ['/posts/new-house', 200],
    ['/posts/new-house.md', 200],
    ['/posts/new-house/v/1', 200],
    ['/search?q=house', 200],
    ['/robots.txt', 200],
    ['/sitemap.xml', 200],
    ['/llms.txt', 200],
    ['/icon.svg', 200],
    ['/sign-in', 200],
    ['/api/suggest?q=house', 200],
    ['/posts/new-house/', 308],
    ['/2019/04/old-house/', 301],
    ['/desk', 307],
    ['/posts/torn-house', 410],
    ['/posts/no-such-post', 404],
    ['/_next/static/no-such-file.js', 404],
    ['/api/no-such-thing', 404],
    ['/api/auth/sign-up/email', 404, 'POST'],
    ['/api/auth/sign-in/email', 403, 'POST', { origin: 'http://evil.example', cookie: 'a=b' }],
    ['/api/stale', 401, 'POST'],
    ['/api/stale', 405],
    ['/desk/imports/upload', 403, 'POST'],
    ['/desk/imports/1/events', 401],
    ['/', 405, 'DELETE'],
    ['/%c3%28', 400],
  ]

for (const [path, status, method = 'GET', headers = {}] of answers)
  test(`${method} ${path} answers ${status} with the headers of every answer`, async ({
    request,
  }) => {
    const body = method === 'POST' ? { data: {} } : {}
    const answer = await request.fetch(path, { method, headers, ...body, maxRedirects: 0 })
    expect(answer.status()).toBe(status)
    expect(answer.headers()).toMatchObject(always)
    const { 'content-security-policy': policy = '', ...others } = answer.headers()
    for (const directive of ["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"])
      expect(policy).toContain(directive)
    expect(policy).toMatch(/default-src 'self'/)
    expect(others['referrer-policy']).toMatch(/^(strict-origin-when-cross-origin|same-origin)$/)
    const isShownElsewhere = path === '/icon.svg'
    expect(others['cross-origin-resource-policy']).toBe(
      isShownElsewhere ? 'cross-origin' : 'same-origin',
    )
  })

/** What the policy stopped on a page, from its first moment on. */
async function watch(page: Page): Promise<string[]> {
  const stopped: string[] = []
  await page.exposeFunction('policyStopped', (what: string) => stopped.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = Reflect.get(window, 'policyStopped')
      tell(`${event.effectiveDirective} ${event.blockedURI}`)
    })
  })
  return stopped
}

const pages = [
  ...['/', '/about', '/posts/new-house', '/posts/new-house/history', '/posts/new-house/v/1'],
  ...['/stacks', '/archive', '/difficulty/beginner', '/search?q=house', '/posts/torn-house'],
  ...['/no-such-page', '/sign-in', '/desk'],
]

test('the policy stops nothing that any kind of page does itself', async ({ page }) => {
  const stopped = await watch(page)
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) stopped.push(message.text())
  })
  for (const path of pages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('house') // suggestions are fetched
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'About' }).first().click()
  await expect(page).toHaveURL(/\/about$/)
  await signIn(page, people.alan)
  expect(stopped).toEqual([])
})

test('a page for readers loads no foreign script, frame or plugin, and sends nothing elsewhere', async ({
  page,
}) => {
  let asked = 0
  const foreign = createServer((_, response) => {
    asked += 1
    response.end('document.title = "taken"')
  })
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve))
  const address = foreign.address()
  const url = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/`

  const stopped = await watch(page)
  await page.goto('/posts/new-house')
  await page.evaluate((at) => {
    const add = (tag: string, attributes: Record<string, string>) => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      document.body.append(element)
      return element
    }
    add('script', { src: at })
    add('iframe', { src: at })
    add('object', { data: at })
    add('embed', { src: at })
    add('link', { rel: 'stylesheet', href: at })
    add('base', { href: at })
    fetch(at).catch(() => {})
    const form = add('form', { action: at, method: 'post' })
    if (form instanceof HTMLFormElement) form.submit()
  }, url)
  const directives = () => [...new Set(stopped.map((what) => what.split(' ')[0]))].toSorted()
  await expect
    .poll(directives)
    .toEqual([
      ...['base-uri', 'connect-src', 'form-action', 'frame-src', 'object-src'],
      ...['script-src-elem', 'style-src-elem'],
    ])
  expect(asked).toBe(0)
  foreign.close()
})
