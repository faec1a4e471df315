import { expect, test } from 'playwright/test'
import { pathOfPage } from './imported'

const withCode = () => pathOfPage('from jobs import Ledger')
const withPictures = () => pathOfPage('python services picture 2')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader finds a post, reads it and opens its meta box', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('main').getByRole('article').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/posts\//)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    await page.goto(withCode())
    await expect(page.getByText("@ledger.job(every='day', at='02:15')")).toBeVisible()
    await expect(page.getByText('anp-ref-100001-4410')).toBeHidden()
    await page.getByText('AlphaNode post meta').click()
    await expect(page.getByText('anp-ref-100001-4410')).toBeVisible()
  })

  test('older posts are one real link away', async ({ page }) => {
    await page.goto('/')
    const newest = await page.getByRole('article').first().textContent()
    await page.getByRole('link', { name: /older/i }).click()
    await expect(page).toHaveURL(/\/newest\//)
    await expect(page.getByRole('article').first()).not.toHaveText(newest ?? '')
  })
})

test('a picture that cannot be loaded leaves a panel of its size with its caption', async ({
  page,
}) => {
  const size = async () => (await page.locator('figure').first().boundingBox())?.height
  await page.route(/unsplash\.com/, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: picture }),
  )
  await page.goto(withPictures())
  await expect(page.locator('figure').first().locator('img')).toBeVisible()
  const loaded = await size()

  await page.unroute(/unsplash\.com/)
  await page.route(/unsplash\.com/, (route) => route.abort())
  await page.reload()
  await expect(page.locator('figure').first()).toContainText('python services picture 1')
  await expect(page.locator('figure').first().locator('img')).toBeHidden()
  expect(await size()).toBeCloseTo(loaded ?? 0, 0)
})

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="teal"/></svg>'

test('only a reviewed post that needs no human review may be indexed', async ({ page }) => {
  const robots = page.locator('meta[name="robots"]')
  await page.goto(withCode())
  await expect(robots).not.toHaveAttribute('content', /noindex/)
  for (const path of [withPictures(), pathOfPage('needs human review: 1')]) {
    await page.goto(path)
    await expect(robots).toHaveAttribute('content', /noindex/)
  }
})
