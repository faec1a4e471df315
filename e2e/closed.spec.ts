import { createHash } from 'node:crypto'
import { expect } from 'playwright/test'
import { listDeskAddresses } from './build'
import type { Caller } from './callers'
import { mayCall, test } from './callers'
import { signIn } from './desk'
import { addresses } from './policy'
import { people } from './world'

const found = listDeskAddresses()
const filledIn = (address: string) => address.replaceAll(/\[\w+\]/g, '1')

test('who may see each page of the desk is written down', () => {
  expect(found.toSorted()).toEqual(Object.keys(addresses).toSorted())
})

for (const caller of [null, people.ada, people.edith, people.alan])
  test(`of every page and its data, ${caller?.role ?? 'nobody'} gets what the policy says, and no other`, async ({
    openAs,
  }) => {
    const context = await openAs(caller)
    for (const address of found)
      for (const { query, headers } of [
        { query: '', headers: {} },
        { query: '?_rsc', headers: { rsc: '1' } },
      ]) {
        const path = filledIn(address) + query
        const answer = await context.get(path, { headers, maxRedirects: 0 })
        const { location = '' } = answer.headers()
        const text = `${location} ${await answer.text()}`
        if (mayCall(caller, addresses[address] ?? 'admin')) expect(location, address).toMatch(open)
        else if (answer.status() !== 405) expectClosed(caller, text)
      }
  })

/** Who is signed in is led away from signing in, and to the first post of a queue. */
const open = /^(\/desk(\/review\?at=[\w-]+)?)?$/

function expectClosed(caller: Caller, text: string) {
  expect(text).toMatch(
    caller ? /\/desk\/not-allowed|does not allow/ : /\/sign-in\?to=|Please sign in/,
  )
  expect(text).not.toContain('@journeys.test') // as every list of people would
  expect(text).not.toContain('<h1')
}

test('no answer of the desk is kept by anyone, and each has scripts of its own', async ({
  openAs,
}) => {
  const nonces = new Set<string>()
  const context = await openAs(people.alan)
  const pages = found.filter((address) => !/events|refused|upload/.test(address))
  for (const address of pages) {
    const answer = await context.get(filledIn(address), { maxRedirects: 0 })
    const headers = answer.headers()
    expect(headers['cache-control'], address).toBe('private, no-store')
    expect(headers['x-frame-options'], address).toBe('DENY')
    const policy = headers['content-security-policy'] ?? ''
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    expect(policy, address).not.toMatch(/script-src[^;]*unsafe/)
    const scripts = (await answer.text()).matchAll(/<script\b([^>]*)>([^<]*)/g)
    for (const [, attributes = '', text = ''] of scripts)
      expect(
        attributes.includes(`nonce="${nonce}"`) || policy.includes(hashOf(text)),
        address,
      ).toBe(true)
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(pages.length)
})

test('the policy of the desk stops nothing that the desk does itself', async ({ page }) => {
  const stopped: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) stopped.push(message.text())
  })
  await signIn(page, people.alan)
  for (const path of ['/desk', '/desk/people', '/desk/account', '/desk/imports']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto('/desk')
  await page.getByRole('article').first().getByRole('link').click()
  await expect(page.getByRole('button', { name: 'Mark reviewed' })).toBeVisible()
  await page.reload()
  expect(stopped).toEqual([])
})

test('the desk is closed to a visitor', async ({ page }) => {
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('nobody can sign up', async ({ request, baseURL }) => {
  const answer = await request.post('/api/auth/sign-up/email', {
    headers: { origin: baseURL ?? '' },
    data: { email: 'mallory@journeys.test', name: 'Mallory', password: 'a long password' },
  })
  expect(answer.ok()).toBe(false)
})

test('only a command that knows the secret can say what is stale', async ({ request }) => {
  const answer = await request.post('/api/stale', { data: { all: true } })
  expect(answer.ok()).toBe(false)
})

const hashOf = (script: string) => createHash('sha256').update(script).digest('base64')
