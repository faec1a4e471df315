import type { Browser } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { LEAKED, PRIVATE_FIELD, readPast } from './past'
import { people } from './world'

const asReader = async (browser: Browser) => (await browser.newContext()).newPage()

test('a post that is made private is named by no page at once, and again when that is undone', async ({
  page,
  browser,
}) => {
  const { named, beside } = readPast()
  const reader = await asReader(browser)
  const links = reader.getByRole('main').getByRole('link', { name: /privacy named/i })
  await reader.goto(beside.path)
  await expect(links.first()).toBeVisible()
  await reader.goto(beside.path) // it is kept by now
  await expect(links.first()).toBeVisible()

  await signIn(page, people.edith)
  await page.goto(`/desk/posts/${named.id}`)
  await page.getByText('Unpublish …').click()
  await page.getByRole('button', { name: 'Unpublish' }).click()
  await expect(page.getByText('It is private: readers are told')).toBeVisible()
  await reader.goto(beside.path)
  await expect(links).toHaveCount(0)
  expect((await reader.goto(named.path))?.status()).toBe(404)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('It is public: everybody may read it.')).toBeVisible()
  await reader.goto(beside.path)
  await expect(links.first()).toBeVisible()
})

test('a revision that is withdrawn at the desk is gone for readers at once, and comes back', async ({
  page,
  browser,
}) => {
  const { leaky } = readPast()
  const reader = await asReader(browser)
  const statusOf = async (rest: string) => (await reader.goto(leaky.path + rest))?.status()
  for (const rest of ['/v/1', '/history/1/2', '/history']) expect(await statusOf(rest)).toBe(200)

  await signIn(page, people.edith)
  await page.goto(`/desk/posts/${leaky.id}/history`)
  await page.getByText('Withdraw revision 1 …').click()
  await page.getByLabel('Reason for revision 1').fill(`it has ${LEAKED}`)
  await page.getByRole('button', { name: 'Withdraw revision 1' }).click()
  await expect(page.getByText(/Withdrawn by Edith/)).toBeVisible()
  for (const rest of ['/v/1', '/history/1/2']) {
    expect(await statusOf(rest)).toBe(410)
    await expect(reader.locator('body')).not.toContainText(LEAKED)
  }
  expect(await statusOf('/history')).toBe(200)
  const first = reader.getByRole('article', { name: 'Revision 1' })
  await expect(first).toContainText('withdrawn')
  expect(await reader.content()).not.toContain(LEAKED)

  // The form stays open and now offers the way back.
  await page.getByLabel('Reason for revision 1').fill('it was an example')
  await page.getByRole('button', { name: 'Restore revision 1 for readers' }).click()
  await expect(page.getByText(/Restored by Edith/)).toBeVisible()
  expect(await statusOf('/v/1')).toBe(200)
})

test('a custom field with a private name is at the desk alone', async ({ page, browser }) => {
  const { beside } = readPast()
  const reader = await asReader(browser)
  await reader.goto(beside.path)
  expect(await reader.content()).toContain('sailors')
  expect(await reader.content()).not.toContain(PRIVATE_FIELD)

  await signIn(page, people.edith)
  await page.goto(`/desk/posts/${beside.id}`)
  await page.getByText('AlphaNode post meta').click()
  const field = page.locator('dl > div').filter({ hasText: PRIVATE_FIELD })
  await expect(field).toContainText('Not public: readers do not see this field.')
})
