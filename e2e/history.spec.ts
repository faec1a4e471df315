import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { readPast } from './past'
import { people } from './world'

const receipt = (page: Page) => page.getByText(/^(Nobody has r|R)eviewed .*History$/)
const robots = (page: Page) => page.locator('meta[name="robots"]')

test('a decision is in the receipt and in the history at once', async ({ page, browser }) => {
  const { id, path } = readPast().judged
  const reader = await (await browser.newContext()).newPage()
  await reader.goto(path)
  await expect(receipt(reader)).toContainText('Nobody has reviewed this text yet')
  await reader.getByRole('link', { name: 'History' }).click()
  await expect(reader.getByText('No decisions on this text')).toBeVisible()
  await reader.goto(`${path}/v/1`)

  await signIn(page, people.ada)
  await page.goto(`/desk/posts/${id}`)
  await page.getByRole('textbox', { name: 'Note' }).fill('tried on a spare machine')
  await page.getByRole('button', { name: 'Mark reviewed' }).click()
  await expect(page.getByRole('status')).toContainText(/reviewed/i)

  await reader.goto(path)
  await expect(receipt(reader)).toContainText('the text is unchanged since')
  await reader.getByRole('link', { name: 'History' }).click()
  const revision = reader.getByRole('article', { name: 'Revision 1' })
  await expect(revision).toContainText('the current text')
  await expect(revision).toContainText('by Ada')
  await expect(revision).toContainText('tried on a spare machine')
})

test('a text that changed after its review says so, and shows what changed', async ({ page }) => {
  await page.goto(readPast().rewritten.path)
  await expect(receipt(page)).toContainText('Reviewed 2 March 2025')
  await page.getByRole('link', { name: 'changed since its review' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('From revision 1 to 2')
  await expect(page.getByText('Blocks: 2 changed, 1 added, 1 removed, 1 unchanged.')).toBeVisible()
  for (const gone of ['staging', 'release', 'make stage', 'nobody reads logs at night.'])
    await expect(page.getByRole('deletion').filter({ hasText: gone }).first()).toBeVisible()
  for (const come of ['releases', 'rollback', 'make rehearse', '- tell the team'])
    await expect(page.getByRole('insertion').filter({ hasText: come }).first()).toBeVisible()
  await expect(page.getByText('write the way back')).toBeHidden()
  await page.getByText('1 block unchanged').click()
  await expect(page.getByText('write the way back')).toBeVisible()
})

test('a pinned text says that it is an older one, and is not for search engines', async ({
  page,
}) => {
  const { path } = readPast().rewritten
  await page.goto(`${path}/v/1`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calm staging')
  await expect(page.getByText('nobody reads logs at night.')).toBeVisible()
  await expect(page.getByRole('note')).toContainText('revision 1, an older text')
  await expect(robots(page)).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${path}/v/1$`),
  )
  await page.getByRole('link', { name: 'Read the current text' }).click()
  await expect(page).toHaveURL(new RegExp(`${path}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calm releases')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('any two revisions can be compared', async ({ page }) => {
    const { path } = readPast().rewritten
    await page.goto(`${path}/history`)
    await expect(robots(page)).toHaveAttribute('content', /noindex/)
    await page.getByLabel('From revision').fill('2')
    await page.getByLabel('to revision', { exact: true }).fill('1')
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page).toHaveURL(new RegExp(`${path}/history/2/1$`))
    await expect(robots(page)).toHaveAttribute('content', /noindex/)
    await expect(page.getByRole('deletion').filter({ hasText: 'releases' })).toBeVisible()
  })

  test('two that cannot be compared lead back to the history', async ({ page }) => {
    const { path } = readPast().rewritten
    for (const query of ['', '?from=1&to=1', '?from=1&to=-2', '?from=a&to=2']) {
      await page.goto(`${path}/history/compare${query}`)
      await expect(page).toHaveURL(new RegExp(`${path}/history$`))
    }
  })
})

test('pages of the past are kept once they were made', async ({ request }) => {
  const { path } = readPast().rewritten
  for (const below of ['/history', '/history/1/2', '/v/2']) {
    await request.get(path + below)
    const { headers } = await request.get(path + below).then((answer) => ({
      headers: answer.headers(),
    }))
    expect(headers['x-nextjs-cache']).toBe('HIT')
  }
})

test('what has no past answers 404 on its first request', async ({ request }) => {
  const { rewritten, hidden } = readPast()
  const places = ['/history', '/history/1/2', '/v/1']
  const addresses = [
    ...places.flatMap((place) => [`/posts/no-such-post${place}`, hidden.path + place]),
    ...['/v/3', '/v/0', '/v/01', '/v/1.0.1', '/v/4294967297'].map((at) => rewritten.path + at),
    ...['/1/1', '/1/3', '/0/1', '/a/2', '/older/1', '/older/x'].map(
      (at) => `${rewritten.path}/history${at}`,
    ),
  ]
  for (const address of addresses) {
    const answer = await request.get(address)
    expect([address, answer.status()]).toEqual([address, 404])
  }
})
