import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { pathOfPage } from './imported'

const withCode = () => pathOfPage('from jobs import Ledger')
const withPictures = () => pathOfPage('python services picture 2')
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor)

const light = 'rgb(251, 250, 247)'
const dark = 'rgb(22, 24, 25)'

async function showPictures(page: Page) {
  await page.route(/unsplash\.com/, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: picture }),
  )
}
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="teal"/></svg>'

test.describe('the theme', () => {
  test.use({ colorScheme: 'light' })

  test('is the system’s until another is chosen, and stays chosen', async ({ page }) => {
    await page.goto(withCode())
    expect(await background(page)).toBe(light)
    await page.getByLabel('Theme').selectOption('Dark')
    expect(await background(page)).toBe(dark)
    await page.goto('/')
    expect(await background(page)).toBe(dark)
    await expect(page.getByLabel('Theme')).toHaveValue('dark')
    await page.getByLabel('Theme').selectOption('System')
    await page.reload()
    expect(await background(page)).toBe(light)
  })

  test('is on before anything else runs, so that it never flashes', async ({ page }) => {
    await page.goto('/')
    await page.getByLabel('Theme').selectOption('Dark')
    await page.route(/\/_next\/.*\.js/, (route) => route.abort())
    await page.goto(withCode())
    expect(await background(page)).toBe(dark)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' })

  test('the theme is the system’s and nothing that needs script is offered', async ({ page }) => {
    await page.goto(withCode())
    await expect(page.locator('body')).toHaveCSS('background-color', dark)
    await expect(page.getByLabel('Theme')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Copy code' })).toBeHidden()
    await expect(page.getByRole('link', { name: 'Final notes', exact: true })).toBeVisible()
  })
})

test.describe('code', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('is copied alone, as it was written', async ({ page }) => {
    await page.goto(withCode())
    await page.getByRole('button', { name: 'Copy code' }).first().click()
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(
      /^from datetime import date\nfrom jobs import Ledger\n\nledger = Ledger\('nightly'\)\n\n@ledger/,
    )
    expect(copied).not.toContain('python')
  })
})

test('a picture is enlarged and put back by keyboard', async ({ page }) => {
  await showPictures(page)
  await page.goto(withPictures())
  const link = page.getByRole('link', { name: /^Enlarge:/ }).first()
  await link.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('img')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(link).toBeFocused()
})

test('pictures of Unsplash come in the size of the page, with credit', async ({ page }) => {
  const asked: string[] = []
  await showPictures(page)
  page.on('request', (request) => asked.push(request.url()))
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto(withPictures())
  await expect(page.locator('figure img').first()).toBeVisible()
  const widths = asked
    .filter((url) => url.includes('unsplash'))
    .map((url) => Number(new URL(url).searchParams.get('w')))
  expect(Math.max(...widths)).toBe(400)
  await expect(page.getByRole('link', { name: 'Unsplash' }).first()).toHaveAttribute(
    'href',
    'https://unsplash.com',
  )
})

test('the contents tell which section is being read', async ({ page }) => {
  await page.goto(withCode())
  const contents = page.getByRole('navigation', { name: 'On this page' })
  const link = (name: string) => contents.getByRole('link', { name })
  await page.getByRole('heading', { name: 'alarms and access notes' }).evaluate((heading) => {
    heading.scrollIntoView({ behavior: 'instant' })
  })
  await expect(link('alarms and access notes')).toHaveAttribute('aria-current', 'location')
  await expect(link('the first evening')).not.toHaveAttribute('aria-current')
})

test('every section has a link to itself that says where it leads', async ({ page }) => {
  await page.goto(withCode())
  await page.getByRole('link', { name: 'Link to “final notes”' }).click()
  await expect(page).toHaveURL(/#final-notes$/)
})

test('nothing shifts while an article loads, whatever comes of its pictures', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.body.dataset.shift = entry.entryType
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await showPictures(page)
  for (const path of [withCode(), withPictures()]) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.locator('body')).not.toHaveAttribute('data-shift')
  }
  await page.unroute(/unsplash\.com/)
  await page.route(/unsplash\.com/, (route) => route.abort())
  await page.reload({ waitUntil: 'networkidle' })
  await expect(page.getByText('Picture not available').first()).toBeVisible()
  await expect(page.locator('body')).not.toHaveAttribute('data-shift')
})

test('nothing moves for readers who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(withCode())
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto')
  const moving = await page.evaluate(() => document.getAnimations().length)
  expect(moving).toBe(0)
})
