import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { queued, signIn } from './desk'
import { people } from './world'

const today = new Date().toISOString().slice(0, 10)

test('a reviewer marks a post reviewed and the reader sees it at once', async ({
  page,
  browser,
}) => {
  await signIn(page, people.ada)
  await page.goto('/desk')
  await queued(page, 1).click()
  const publicPage = page.getByRole('link', { name: 'Public page' })
  const address = (await publicPage.getAttribute('href')) ?? ''

  const reader = await (await browser.newContext()).newPage()
  await reader.goto(address)
  const robots = reader.locator('meta[name="robots"]')
  await expect(robots).toHaveAttribute('content', /noindex/)
  await expect(reader.getByRole('main')).not.toContainText('status: reviewed')
  await reader.goto('/')

  await page.getByRole('textbox', { name: 'Note' }).fill('read against the staging runbook')
  await page.getByRole('button', { name: 'Mark reviewed' }).click()
  await expect(page.getByRole('status')).toContainText(/reviewed/i)
  await expect(page.getByText('read against the staging runbook')).toBeVisible()

  await reader.goto(address)
  await expect(robots).not.toHaveAttribute('content', /noindex/)
  const main = reader.getByRole('main')
  await expect(main).toContainText('status: reviewed')
  await expect(main).toContainText(`last reviewed: ${today}`)
  await expect(main).toContainText('needs human review: 0')

  await reader.goto('/')
  await expect(await findInLists(reader, address)).toContainText(/reviewed/i)
  const { pathname } = new URL(page.url())
  await page.goto('/desk')
  await expect(page.locator(`a[href="${pathname}"]`)).toHaveCount(0)
})

/** Goes from list to older list until one has the post. */
async function findInLists(page: Page, address: string) {
  const link = page.locator(`a[href="${address}"]`)
  while ((await link.count()) === 0) {
    const list = page.url()
    await page.getByRole('link', { name: /older/i }).click()
    await expect(page).not.toHaveURL(list)
  }
  return page.getByRole('article').filter({ has: link }).first()
}

test('of two reviewers on the same revision, the second is told that it changed', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage()
  await signIn(page, people.ada)
  await signIn(other, people.grace)
  const link = queued(page, 4)
  const address = (await link.getAttribute('href')) ?? ''
  await page.goto(address)
  await other.goto(address)

  await page.getByRole('button', { name: 'Mark reviewed' }).click()
  await expect(page.getByRole('status')).toContainText(/reviewed/i)
  await other.getByRole('textbox', { name: 'Note' }).fill('my own view')
  await other.getByRole('button', { name: 'Mark reviewed' }).click()
  await expect(other.getByRole('main').getByRole('alert')).toContainText(/changed/i)
  await expect(other.getByRole('textbox', { name: 'Note' })).toHaveValue('my own view')
})
