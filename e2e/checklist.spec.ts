import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { pathOfPage } from './imported'

const path = () => pathOfPage('make each job safe to run twice')
const box = (page: Page, name: string) => page.getByRole('checkbox', { name })
const checklist = (page: Page) => page.getByRole('region', { name: 'Checklist' })
const act = (page: Page, name: string) => checklist(page).getByRole('button', { name })

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** The link that `Share` has put on the clipboard. */
async function share(page: Page) {
  await act(page, 'Share').click()
  await expect(checklist(page)).toContainText('Link copied')
  return page.evaluate(() => navigator.clipboard.readText())
}

async function note(page: Page, item: string, text: string) {
  await checklist(page)
    .getByRole('button', { name: `Add a note – ${item}` })
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: `Note on: ${item}` })).toBeFocused()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

test('ticks and notes are still there when the reader comes back', async ({ page }) => {
  await page.goto(path())
  await box(page, 'try a second worker on one job').check()
  await note(page, 'make each job safe to run twice', 'ask Ada')
  await expect(act(page, 'ask Ada')).toBeFocused()
  await expect(checklist(page)).toContainText('1 of 5 done')

  await page.reload()
  await expect(checklist(page)).toContainText('1 of 5 done')
  await expect(box(page, 'try a second worker on one job')).toBeChecked()
  await expect(act(page, 'ask Ada')).toBeVisible()
})

test('a reset can be undone', async ({ page }) => {
  await page.goto(path())
  await box(page, 'try a second worker on one job').check()
  await act(page, 'Reset').click()
  await expect(box(page, 'try a second worker on one job')).not.toBeChecked()
  await act(page, 'Undo').click()
  await expect(box(page, 'try a second worker on one job')).toBeChecked()
  await page.reload()
  await expect(box(page, 'try a second worker on one job')).toBeChecked()
})

test('the list is copied as a Markdown task list', async ({ page }) => {
  await page.goto(path())
  await box(page, 'switch the old timer off').check()
  await act(page, 'Copy').click()
  await expect(checklist(page)).toContainText('Markdown copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('- [ ] try a second worker on one job\n')
  expect(copied).toContain('- [x] switch the old timer off')
})

test('a shared list is shown beside one’s own ticks, never over them', async ({ page }) => {
  await page.goto(path())
  await box(page, 'try a second worker on one job').check()
  const link = await share(page)
  await act(page, 'Reset').click()
  await box(page, 'switch the old timer off').check()

  await page.goto('/')
  await page.goto(link)
  await expect(checklist(page)).toContainText('Shared: 1 of 5 done')
  await expect(box(page, 'try a second worker on one job')).toBeChecked()
  await expect(box(page, 'try a second worker on one job')).toBeDisabled()
  await act(page, 'Discard').click()
  await expect(box(page, 'try a second worker on one job')).not.toBeChecked()
  await expect(box(page, 'switch the old timer off')).toBeChecked()
  expect(page.url()).not.toContain('#')

  await page.goto(link)
  await act(page, 'Keep').click()
  await page.reload()
  await expect(box(page, 'try a second worker on one job')).toBeChecked()
  await expect(box(page, 'switch the old timer off')).not.toBeChecked()
})

test('the state of a list never reaches a server', async ({ page }) => {
  await page.goto(path())
  await box(page, 'try a second worker on one job').check()
  const link = await share(page)
  const state = new URL(link).hash.slice(1)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await page.goto('/')
  await page.goto(link)
  await act(page, 'Keep').click()
  expect(asked.filter((request) => request.includes(state))).toEqual([])
})

test('a list that has changed keeps its ticks and tells what changed', async ({ page }) => {
  await page.goto(path())
  await box(page, 'try a second worker on one job').check()
  // As if the list had been another one when it was ticked.
  await page.evaluate(() => {
    for (const [place, json] of Object.entries(localStorage))
      if (place.startsWith('checklist:'))
        localStorage.setItem(
          place,
          json.replace('make each job safe to run twice', 'call the owner'),
        )
  })
  await page.reload()
  await expect(box(page, 'try a second worker on one job')).toBeChecked()
  await page.getByText('Changed since: 1 new, 1 gone').click()
  await expect(checklist(page)).toContainText('call the owner')
  await act(page, 'Understood').click()
  await page.reload()
  await expect(checklist(page)).toContainText('1 of 5 done')
})

test('what a browser kept that is not a list, and a broken link, are nothing', async ({ page }) => {
  await page.goto(path())
  await box(page, 'try a second worker on one job').check()
  await page.evaluate(() => {
    for (const place of Object.keys(localStorage)) localStorage.setItem(place, '[{"text":1}]')
  })
  await page.goto('/')
  await page.goto(`${path()}#checklist=bm90IG91cnM`)
  await expect(checklist(page)).toContainText('0 of 5 done')
  await box(page, 'try a second worker on one job').check()
  await expect(checklist(page)).toContainText('1 of 5 done')
})

test('Print prints the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.goto(path())
  await act(page, 'Print').click()
  await expect(page.locator('body')).toHaveAttribute('data-printed')
})

test('on paper there are boxes and notes, and nothing to press', async ({ page }) => {
  await page.goto(path())
  await note(page, 'try a second worker on one job', 'ask Ada')
  await page.emulateMedia({ media: 'print' })
  await expect(box(page, 'try a second worker on one job')).toBeVisible()
  await expect(page.getByText('ask Ada')).toBeVisible()
  await expect(act(page, 'Share')).toBeHidden()
  await expect(checklist(page).getByText('Add a note').first()).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
})

test('nothing shifts when a kept list comes back', async ({ page }) => {
  await page.goto(path())
  await box(page, 'try a second worker on one job').check()
  await note(page, 'make each job safe to run twice', 'ask Ada')
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.body.dataset.shift = entry.entryType
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.reload()
  await expect(act(page, 'ask Ada')).toBeVisible()
  await expect(page.locator('body')).not.toHaveAttribute('data-shift')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('it is a plain list of boxes', async ({ page }) => {
    await page.goto(path())
    await expect(box(page, 'try a second worker on one job')).toBeVisible()
    await expect(checklist(page).getByRole('button')).toHaveCount(0)
    await expect(checklist(page).getByText('0 of 5 done')).toBeHidden()
  })
})
