import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { queued, signIn } from './desk'
import { people } from './world'

/** Of the synthetic posts that the journeys' site is filled with, some are about these. */
const WORDS = 'shell automation'

const box = (page: Page) => page.getByRole('banner').getByLabel('Search the archive')
const results = (page: Page) => page.getByRole('region', { name: 'Posts found' })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader searches, narrows, sorts and takes the narrowing back', async ({ page }) => {
    await page.goto('/')
    await box(page).fill(WORDS)
    await box(page).press('Enter')
    await expect(page).toHaveURL(/\/search\?q=shell\+automation$/)
    await expect(results(page).getByRole('article').first()).toContainText(/shell automation/i)
    await expect(results(page).locator('mark').first()).toHaveText(/shell|automat/i)

    const facets = page.getByRole('navigation', { name: 'Narrow the results' })
    await facets.getByRole('link', { name: /reviewed/i }).click()
    await expect(page).toHaveURL(/status=reviewed/)
    for (const article of await results(page).getByRole('article').all())
      await expect(article.locator('[data-status]')).toHaveText('reviewed')

    await page.getByRole('link', { name: 'Newest', exact: true }).last().click()
    await expect(page).toHaveURL(/sort=newest/)
    await page.getByRole('link', { name: 'Remove Status: reviewed' }).click()
    await expect(page).toHaveURL(/\/search\?q=shell\+automation&sort=newest$/)
  })

  test('more results are one real link away', async ({ page }) => {
    await page.goto('/search?q=checklist')
    const first = await results(page).getByRole('article').first().textContent()
    await page.getByRole('link', { name: 'More results' }).click()
    await expect(page).toHaveURL(/after=/)
    await expect(results(page).getByRole('article').first()).not.toHaveText(first ?? '')
    await page.getByRole('link', { name: 'First results' }).click()
    await expect(results(page).getByRole('article').first()).toHaveText(first ?? '')
  })

  test('a slip of the keyboard leads to what was meant', async ({ page }) => {
    await page.goto('/search?q=shel+automtion')
    await expect(page.getByRole('main')).toContainText('No posts for')
    await page.getByRole('link', { name: WORDS }).first().click()
    await expect(results(page).getByRole('article').first()).toBeVisible()
  })
})

test('what is decided at the desk is found so within seconds', async ({ page }) => {
  await signIn(page, people.grace)
  await page.goto('/desk')
  await queued(page, 9).click()
  const address = await page.getByRole('link', { name: 'Public page' }).getAttribute('href')
  const title = (await page.getByRole('main').getByRole('heading').first().textContent()) ?? ''
  await page.getByRole('button', { name: 'Mark reviewed' }).click()
  await expect(page.getByRole('status').filter({ hasText: /reviewed/i })).toBeVisible()

  await expect(async () => {
    await page.goto(`/search?${new URLSearchParams({ q: `"${title}"`, status: 'reviewed' })}`)
    await expect(results(page).locator(`a[href="${address}"]`)).toHaveCount(1, { timeout: 100 })
  }).toPass({ timeout: 10_000 })
})

test('search pages are not for search engines', async ({ page }) => {
  await page.goto('/search?q=checklist')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
})

test('suggestions are reached, read and followed by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await expect(async () => {
    await page.keyboard.press('/') // until its script is there, it is only a key
    await expect(box(page)).toBeFocused({ timeout: 100 })
  }).toPass()
  await page.keyboard.type('shell aut')

  const field = page.getByRole('combobox', { name: 'Search the archive' })
  const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
  await expect(options.first()).toContainText(/shell automation/i)
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('status')).toHaveText(/\d suggestions, below\./)

  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  const id = await options.first().getAttribute('id')
  await expect(field).toHaveAttribute('aria-activedescendant', id ?? '')
  await expect(field).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(options).toHaveCount(0)
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await expect(field).toHaveValue('shell aut')

  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/posts\//)
})

test('a slash is a slash while one types', async ({ page }) => {
  await page.goto('/search')
  const words = page.getByRole('main').getByRole('searchbox')
  await words.focus()
  await page.keyboard.type('a/b')
  await expect(words).toHaveValue('a/b')
})

test('without suggestions, Enter searches for what was typed', async ({ page }) => {
  await page.route('**/api/suggest*', (route) => route.abort())
  await page.goto('/')
  await box(page).fill('checklist')
  await box(page).press('Enter')
  await expect(page).toHaveURL(/\/search\?q=checklist$/)
})

test('what is asked for too long is refused', async ({ request }) => {
  const answer = await request.get(`/api/suggest?q=${'a'.repeat(201)}`)
  expect(answer.status()).toBe(400)
})
