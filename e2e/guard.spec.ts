import type { APIRequestContext, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { queued, signIn } from './desk'
import { people } from './world'

/** The decision form as it was rendered without script: what a browser would post. */
async function readForm(page: Page) {
  const form = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Mark reviewed' }) })
  const fields = await form
    .locator('input[type="hidden"]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
    )
  return { ...Object.fromEntries(fields), note: 'forged', to: 'reviewed' }
}

const post = (
  request: APIRequestContext,
  url: string,
  fields: Record<string, string>,
  origin?: string,
) => request.post(url, { multipart: fields, headers: origin ? { origin, referer: url } : {} })

test.use({ javaScriptEnabled: false })

test('the same action without a session or from nowhere is refused and changes nothing', async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, people.ada)
  const address = await queued(page, 7).getAttribute('href')
  await page.goto(address ?? '')
  const url = page.url()
  const fields = await readForm(page)
  const standing = () => page.locator('input[name="from"]').getAttribute('value')
  const before = await standing()

  const visitor = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  const refused = async () => {
    await page.goto(url)
    expect(await standing()).toBe(before)
    await expect(page.getByText('forged')).toHaveCount(0)
  }
  const sent = await post(visitor, url, fields, baseURL)
  expect(new URL(sent.url()).pathname).toBe('/sign-in')
  expect(sent.status()).toBe(200)
  await refused()
  await post(page.request, url, fields)
  await refused()
  await post(page.request, url, fields, 'https://evil.example')
  await refused()

  await post(page.request, url, fields, baseURL)
  await page.goto(url)
  expect(await standing()).not.toBe(before)
})
