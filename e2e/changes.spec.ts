import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { people } from './world'

const rows = (page: Page) => page.getByRole('article')
const older = (page: Page) => page.getByRole('link', { name: 'Older changes' })

async function goToOlder(page: Page) {
  const list = page.url()
  await older(page).click()
  await expect(page).not.toHaveURL(list)
}

test('a change that broke off is resumed, and names all that it left, page by page', async ({
  page,
}) => {
  await signIn(page, people.ada)
  await page.goto('/desk/changes')
  const link = rows(page).getByRole('link', { name: '130 posts → reviewed' })
  while ((await link.count()) === 0) await goToOlder(page)
  await link.click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('It broke off')
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(page.getByText('20 changed, 110 left as they were.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Resume' })).toHaveCount(0)

  const left = page.getByRole('list', { name: 'Posts left as they were' }).getByRole('link')
  await expect(left).toHaveCount(100)
  const first = await left.allTextContents()
  await page.getByRole('link', { name: 'Next posts' }).click()
  await expect(left).toHaveCount(10)
  expect(new Set([...first, ...(await left.allTextContents())]).size).toBe(110)
  await page.getByRole('link', { name: 'First posts' }).click()
  await expect(left).toHaveCount(100)
})

test('older changes lead back to the first of all', async ({ page }) => {
  await signIn(page, people.grace)
  await page.goto('/desk/changes')
  await expect(rows(page)).toHaveCount(50)
  await goToOlder(page)
  while ((await older(page).count()) > 0) await goToOlder(page)
  await expect(rows(page).last()).toContainText('calm releases')
  await expect(rows(page).last()).toContainText('2 Mar 2025')
  await page.getByRole('link', { name: 'Newest changes' }).click()
  await expect(page).toHaveURL('/desk/changes')
  await expect(rows(page)).toHaveCount(50)
})
