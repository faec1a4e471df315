import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { bulkStacks } from './bulk-posts'
import { signIn } from './desk'
import { people } from './world'

const { many, still, free } = bulkStacks
const ticks = (page: Page) => page.getByRole('checkbox', { name: /^Tick Made/ })

/** Has the first posts of a queue changed at once; gives their titles. */
async function changeFirst(page: Page, queue: string, count: number, decision: string) {
  await page.goto(queue)
  const rows = page.getByRole('article')
  const titles: string[] = []
  for (let at = 0; at < count; at += 1) {
    await ticks(page).nth(at).check()
    titles.push((await rows.nth(at).getByRole('link').textContent()) ?? '')
  }
  await page.getByRole('button', { name: 'Select the ticked' }).click()
  await expect(page.getByRole('heading', { name: `${count} posts selected` })).toBeVisible()
  await decideAll(page, decision)
  await expect(page.getByText(`${count} changed.`)).toBeVisible()
  return titles
}

async function decideAll(page: Page, decision: string) {
  await page.getByRole('radio', { name: decision }).check()
  await page.getByRole('checkbox', { name: 'Yes, change' }).check()
  await page.getByRole('button', { name: 'Change them' }).click()
}

async function takeBack(page: Page) {
  await page.getByText('Take this back …').first().click()
  await page.getByRole('checkbox', { name: 'Yes, take' }).first().check()
  await page.getByRole('button', { name: 'Take it back' }).first().click()
}

async function selectAll(page: Page, queue: string) {
  await page.goto(queue)
  await page.getByRole('button', { name: /^Select all/ }).click()
  await expect(page).toHaveURL(/\/desk\/selections\//)
}

/** Seventeen hundred posts take as long as the machine does. */
const patient = { timeout: 40_000 }

test('of 1,772 selected posts, 5 that somebody changes meanwhile are left and named, and undo brings the others back', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const queue = `/desk?stack=${many}`
  const byStatus = page.getByRole('list', { name: 'By status' })
  await signIn(page, people.ada)
  await page.goto(queue)
  await expect(page.getByText('1,000+ posts')).toBeVisible()
  await selectAll(page, queue)
  await expect(page.getByRole('heading', { name: '1,772 posts selected' })).toBeVisible()
  await expect(byStatus).toHaveText(/drafted1,772expanded0reviewed0/)

  const other = await (await browser.newContext()).newPage()
  await signIn(other, people.grace)
  const changed = await changeFirst(other, queue, 5, 'Mark expanded')

  await decideAll(page, 'Mark reviewed')
  await expect(page.getByText('1,767 changed, 5 left as they were.')).toBeVisible(patient)
  const left = page.getByRole('list', { name: 'Posts left as they were' })
  await expect(left.getByRole('link')).toHaveText(changed)
  await expect(left.getByText('It was decided on since it was selected.')).toHaveCount(5)
  const { pathname } = new URL(page.url())
  await page.goto(queue)
  await expect(page.getByRole('article')).toHaveCount(5)

  await page.goto(pathname)
  await takeBack(page)
  await expect(page.getByText('1,767 taken back.')).toBeVisible(patient)
  await selectAll(page, queue)
  await expect(byStatus).toHaveText(/drafted1,767expanded5reviewed0/)

  await page.goto('/desk/changes')
  const rows = page.getByRole('article')
  const undone = rows.filter({ hasText: '1,772 posts → reviewed' })
  await expect(undone).toContainText('1,767 changed, 5 left as they were. Taken back since.')
  await expect(undone.getByRole('button')).toHaveCount(0)
  await expect(rows.filter({ hasText: 'Taking back 1,767 decisions' })).toContainText(/Ada/)
})

test('a queue is filtered, paged, and kept as a view', async ({ page }) => {
  const rows = page.getByRole('article')
  await signIn(page, people.ada)
  await page.goto('/desk')
  await page.getByLabel('Stack').fill('Filter Journeys')
  await page.getByText('More filters').click()
  await page.getByLabel('Difficulty').fill('advanced')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(`/desk?stack=${still}&difficulty=advanced`)
  await expect(page.getByText('30 posts')).toBeVisible()
  await expect(rows).toHaveCount(30)
  await expect(page.getByRole('link', { name: 'Review these one by one' })).toHaveAttribute(
    'href',
    `/desk/review?stack=${still}&difficulty=advanced`,
  )

  await page.getByRole('link', { name: 'Remove the filter Difficulty' }).click()
  await expect(page).toHaveURL(`/desk?stack=${still}`)
  await expect(page.getByText('60 posts')).toBeVisible()
  await expect(rows).toHaveCount(50)
  await page.getByRole('link', { name: 'Next posts' }).click()
  await expect(rows).toHaveCount(10)
  await page.getByRole('link', { name: 'Start of the queue' }).click()
  await expect(rows).toHaveCount(50)

  await page.getByText('Save this view').click()
  await page.getByLabel('Name of this view').fill('Journeys to filter')
  await page.getByRole('button', { name: 'Save' }).click()
  const view = page.getByRole('link', { name: 'Journeys to filter' })
  await expect(view).toHaveAttribute('aria-current', 'page')
  await page.goto('/desk')
  await view.click()
  await expect(page).toHaveURL('/desk/views/journeys-to-filter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journeys to filter')
  await expect(view).toHaveAttribute('aria-current', 'page')
  await page.getByRole('link', { name: 'Next posts' }).click()
  await expect(page).toHaveURL(/\/desk\/views\/journeys-to-filter\?after=/)
  await expect(rows).toHaveCount(10)
  expect((await page.request.get('/desk/views/never-saved')).status()).toBe(404)
  await page.getByText('Save or forget a view').click()
  await page.getByRole('combobox', { name: 'Saved view' }).selectOption('Journeys to filter')
  await page.getByRole('button', { name: 'Forget' }).click()
  await expect(page).toHaveURL(`/desk?stack=${still}`)
  await expect(view).toHaveCount(0)
})

test('an empty queue says why, and leads on', async ({ page }) => {
  await signIn(page, people.grace)
  await page.goto('/desk?stack=no-such-stack')
  await expect(page.getByText('No post fits these filters.')).toBeVisible()
  await page.getByRole('link', { name: 'Everything that awaits review' }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('a single decision is listed and taken back', async ({ page }) => {
  await signIn(page, people.grace)
  await page.goto(`/desk?stack=${free}&difficulty=advanced`)
  const link = page.getByRole('article').first().getByRole('link')
  const title = (await link.textContent()) ?? ''
  await link.click()
  await page.getByRole('button', { name: 'Mark reviewed' }).click()
  await expect(page.getByRole('status')).toContainText(/reviewed/i)

  await page.goto('/desk/changes')
  await page.getByRole('button', { name: `Take back: ${title}`, exact: true }).click()
  const row = page.getByRole('article').filter({ hasText: `${title}Taken back` })
  await expect(row).toContainText(/reviewed → drafted/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('posts are filtered, ticked, changed and brought back', async ({ page }) => {
    await signIn(page, people.grace)
    await page.goto('/desk')
    await page.getByLabel('Stack').fill(free)
    await page.getByText('More filters').click()
    await page.getByLabel('Difficulty').fill('beginner')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page).toHaveURL(`/desk?stack=${free}&difficulty=beginner`)
    await page.getByRole('button', { name: 'Select the ticked' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('tick a post')

    await ticks(page).nth(10).check()
    await ticks(page).nth(11).check()
    await page.getByRole('button', { name: 'Select the ticked' }).click()
    await expect(page.getByRole('heading', { name: '2 posts selected' })).toBeVisible()
    await page.getByRole('textbox', { name: 'Note' }).fill('the figures are missing')
    await decideAll(page, 'Needs work')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('choose a reason')
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('the figures are missing')
    await page.getByLabel('What needs work').selectOption('incomplete')
    await decideAll(page, 'Needs work')

    await expectAfterReload(page, '2 changed.')
    await expect(page.getByText('the figures are missing')).toBeVisible()
    await takeBack(page)
    await expectAfterReload(page, '2 taken back.')
  })
})

/** Nothing refreshes such a page but its reader. */
async function expectAfterReload(page: Page, text: string) {
  await expect(page).toHaveURL(/\/desk\/changes\//)
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(text)).toBeVisible({ timeout: 500 })
  }).toPass()
}
