import { expect, test } from '@playwright/test'
import { queued, signIn } from './desk'
import { pathOfSeed } from './imported'
import { people } from './world'

const drafted = () => pathOfSeed('status: drafted')
const today = new Date().toISOString().slice(0, 10)

test('a reviewer marks a post reviewed and the reader sees it at once', async ({
  page,
  browser,
}) => {
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(drafted())
  await expect(reader.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(reader.getByRole('main')).toContainText(/drafted/i)
  await expect(reader.getByRole('main')).toContainText('1.4.8')

  await signIn(page, people.ada)
  const title = (await reader.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill('read against the staging runbook')
  await page.getByRole('button', { name: 'Mark reviewed' }).click()
  await expect(page.getByRole('status')).toContainText(/reviewed/i)
  await expect(page.getByText('read against the staging runbook')).toBeVisible()

  await reader.reload()
  await expect(reader.locator('meta[name="robots"]')).not.toHaveAttribute('content', /noindex/)
  await expect(reader.getByRole('main')).not.toContainText(/drafted/i)
  await expect(reader.getByRole('main')).toContainText('1.4.9')
  await expect(reader.getByRole('main')).toContainText(`last reviewed: ${today}`)

  await reader.goto('/')
  const row = reader.getByRole('article').filter({ hasText: title })
  await expect(row).toContainText(/reviewed/i)
  await page.goto('/desk')
  await expect(page.getByRole('link', { name: title })).toHaveCount(0)
})

test('of two reviewers on the same revision, the second is told that it changed', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage()
  await signIn(page, people.ada)
  await signIn(other, people.grace)
  const link = queued(page, 3)
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
