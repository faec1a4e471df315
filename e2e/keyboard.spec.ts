import type { Locator, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'

/** As far as somebody goes with the Tab key before they give up. */
const PATIENCE = 120

async function tabTo(page: Page, wanted: Locator) {
  for (let pressed = 0; pressed < PATIENCE; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The Tab key does not lead there.')
}

test('a reader searches, opens a post and works its checklist without a mouse', async ({
  page,
}) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()

  const field = page.getByRole('combobox', { name: 'Search the archive' })
  await tabTo(page, field)
  await page.keyboard.type('moving nightly jobs off one machine checklist')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)

  await tabTo(page, page.getByRole('main').getByRole('article').first().getByRole('link').first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/posts\//)

  const item = page.getByRole('checkbox').first()
  await expect(item).toBeEnabled()
  await tabTo(page, item)
  await page.keyboard.press('Space')
  await expect(item).toBeChecked()
  await page.reload()
  await expect(page.getByRole('checkbox').first()).toBeChecked()
})
