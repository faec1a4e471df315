import { expect, test } from '@playwright/test'

const googlebot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'

const nowhere = [
  '/posts/no-such-post',
  '/newest/no-such-cursor',
  '/no-such-page',
  '/no-such/page',
  '/stacks/no-such-stack',
  '/difficulty/beginner/after/no-such-cursor',
  '/difficulty/beginner/after/1-1',
  '/problems/after/no-such-cursor',
  '/hubs/no-such-kind/beginner/first',
]

for (const path of nowhere)
  test(`${path} answers 404 on its first request, and to a crawler`, async ({ request }) => {
    for (const headers of [{}, { 'user-agent': googlebot }]) {
      const answer = await request.get(path, { headers })
      expect(answer.status()).toBe(404)
    }
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
