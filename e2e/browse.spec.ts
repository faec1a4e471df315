import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'

const main = (page: Page) => page.getByRole('main')
const rows = (page: Page) => main(page).getByRole('article')

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader goes from home to a hub, its next page, a post and the post beside it', async ({
      page,
    }) => {
      await page.goto('/')
      await main(page).getByRole('link', { name: 'All stacks' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Stacks' })).toBeVisible()

      await page.getByRole('link', { name: 'Difficulty' }).click()
      await expect(page).toHaveURL('/difficulty')
      await main(page).getByRole('link', { name: 'beginner' }).click()
      await expect(page).toHaveURL('/difficulty/beginner')
      await expect(main(page)).toContainText(/posts marked beginner by the source/)
      const newest = await rows(page).first().textContent()

      await page.getByRole('link', { name: 'Older posts' }).click()
      await expect(page).toHaveURL(/\/difficulty\/beginner\/after\//)
      await expect(rows(page).first()).not.toHaveText(newest ?? '')
      await rows(page).first().getByRole('link').first().click()
      await expect(page).toHaveURL(/\/posts\//)

      const beside = page.getByRole('navigation', { name: /^More on/ })
      const neighbour = beside.getByRole('link', { name: /^(?:Previous|Next)/ }).first()
      const title = (await neighbour.textContent())?.replace(/^(?:Previous|Next)/, '') ?? ''
      await neighbour.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { ignoreCase: true })
      await beside.getByRole('link').first().click()
      await expect(page).toHaveURL(/\/problems\//)
      await expect(main(page)).toContainText(/\d+ posts? about/)
    })

    test('an address that leads nowhere offers a search and the lists', async ({ page }) => {
      await page.goto('/no-such-page')
      await expect(main(page).getByRole('searchbox')).toBeVisible()
      const form = main(page).getByRole('search').locator('form')
      await expect(form).toHaveAttribute('action', '/search')
      await main(page).getByRole('link', { name: 'Problems' }).click()
      await expect(page).toHaveURL('/problems')
    })
  })

test('home says how far the review is, and by stack in words', async ({ page }) => {
  await page.goto('/')
  const progress = page.getByRole('region', { name: 'How far the review is' })
  await expect(progress).toContainText(/\d+ are reviewed, \d+ are expanded and \d+ are drafted\./)
  await expect(
    progress
      .getByRole('listitem')
      .filter({ has: page.getByRole('link') })
      .first(),
  ).toContainText(/\d+ posts?.*\d+% (?:reviewed|expanded|drafted)/)
})

test('each page of a hub is its own for search engines, and shown at one address', async ({
  page,
}) => {
  const canonical = page.locator('link[rel="canonical"]')
  await page.goto('/hubs/difficulty/beginner/first')
  await expect(page).toHaveURL(/\/difficulty\/beginner$/)
  await expect(canonical).toHaveAttribute('href', page.url())
  await page.getByRole('link', { name: 'Older posts' }).click()
  await expect(page).toHaveURL(/\/after\//)
  await page.reload()
  await expect(canonical).toHaveAttribute('href', page.url())
})
