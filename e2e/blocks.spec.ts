import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { blockWords } from './block-posts'
import { signIn } from './desk'
import { people } from './world'

const listOf = (name: keyof typeof blockWords, more = '') =>
  `/desk/blocks?words=${blockWords[name]}${more}`

const rows = (page: Page) => page.getByRole('main').getByRole('listitem')

/** Opens a list until it has what the site counts by the way. */
async function openList(page: Page, path: string, count: number) {
  await expect(async () => {
    await page.goto(path)
    await expect(rows(page)).toHaveCount(count, { timeout: 1_000 })
  }).toPass()
  await page.waitForFunction(() => document.readyState === 'complete')
}

test('a block that 400 posts say is approved once, and all of them gain', async ({ page }) => {
  await signIn(page, people.ada)
  await openList(page, listOf('shared'), 1)
  const row = rows(page).first()
  await expect(row).toContainText('400 posts')
  await expect(row).toContainText('unlocks 400 posts')
  await row.getByRole('button', { name: 'Approve' }).first().click()
  await expect(row).toContainText('approved · 400 posts gain')

  await openList(page, listOf('shared'), 0)
  await openList(page, listOf('shared', '&show=approved'), 1)
  await expect(row).toContainText('Approved by Ada on')
  await row.getByRole('link').first().click()
  await page
    .getByRole('link', { name: /shared-\d+ post/i })
    .first()
    .click()
  await expect(page.getByText(/All 1 block approved\. The post still needs/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mark reviewed' })).toBeVisible()

  await page.goto(listOf('shared', '&show=approved'))
  await row.getByRole('button', { name: 'Undo' }).click()
  await expect(row.getByRole('button', { name: 'Approve' }).first()).toBeVisible()
  await openList(page, listOf('shared'), 1)
})

test('a pattern is approved once its variants were seen, and not before', async ({ page }) => {
  await signIn(page, people.grace)
  await openList(page, listOf('pattern'), 1)
  const row = rows(page).first()
  await expect(row).toContainText('15 posts')
  await expect(row).toContainText('5 variants')
  await expect(row.getByText('any stack')).toBeAttached()
  await expect(row.getByRole('button', { name: 'Approve' })).toHaveCount(0)
  await row.getByRole('link', { name: 'Read its variants' }).click()

  const all = page.getByRole('region', { name: 'The pattern' })
  const variants = page.getByRole('region', { name: /^Variant used by 3 posts/ })
  await expect(variants).toHaveCount(5)
  await all.locator('input[name=shown]').evaluateAll((fields) => {
    for (const field of fields) field.setAttribute('value', '1')
  })
  await all.getByRole('button', { name: 'Approve the pattern' }).click()
  await expect(all.getByRole('alert')).toContainText('look at more of its variants first')

  await page.reload()
  await all.getByRole('button', { name: 'Approve the pattern' }).click()
  await expect(page.getByRole('status').first()).toContainText('approved · 15 posts gain')
  await expect(page.getByRole('link', { name: 'Back to the list' })).toBeFocused()
  await expect(variants.getByText('Approved as a pattern by Grace')).toHaveCount(5)

  const first = variants.first()
  await first.getByText('Wrong, or a note').click()
  await first.getByText('outdated').click()
  await first.getByRole('textbox', { name: 'Note' }).fill('only the numbat of old')
  await first.getByRole('button', { name: 'Mark as wrong' }).click()
  await expect(first).toContainText('Wrong: outdated by Grace')
  await expect(first).toContainText('only the numbat of old')
  await expect(variants.getByText('Approved as a pattern by Grace')).toHaveCount(4)
})

test('a text is marked as wrong with its reason, and that is taken back', async ({ page }) => {
  await signIn(page, people.ada)
  await openList(page, listOf('wrong'), 1)
  const row = rows(page).first()
  await row.getByText('Wrong, or a note').click()
  await row.getByRole('button', { name: 'Mark as wrong' }).click()
  await expect(row.getByRole('alert')).toContainText('Choose what is wrong first')
  await row.getByText('unsafe').click()
  await row.getByRole('textbox', { name: 'Note' }).fill('nobody is')
  await row.getByRole('button', { name: 'Mark as wrong' }).click()
  await expect(row).toContainText('marked as wrong · 2 posts use it')
  await openList(page, listOf('wrong', '&show=wrong'), 1)
  await expect(row).toContainText('Wrong: unsafe by Ada')
  await expect(row).toContainText('nobody is')
  await row.getByRole('button', { name: 'Undo' }).click()
  await expect(row.getByRole('button', { name: 'Approve' }).first()).toBeVisible()
  await openList(page, listOf('wrong'), 1)
})

test('what somebody judged meanwhile is not judged again, and the note is kept', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage()
  await Promise.all([signIn(page, people.ada), signIn(other, people.grace)])
  await openList(page, listOf('late'), 1)
  await openList(other, listOf('late'), 1)
  await rows(other).first().getByRole('button', { name: 'Approve' }).first().click()
  await expect(rows(other).first()).toContainText('approved ·')
  const row = rows(page).first()
  await row.getByText('Wrong, or a note').click()
  await row.getByText('unclear').click()
  await row.getByRole('textbox', { name: 'Note' }).fill('took me an hour')
  await row.getByRole('button', { name: 'Mark as wrong' }).click()
  await expect(row.getByRole('alert')).toContainText('Somebody judged this text')
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    row.getByRole('link', { name: 'See what was said of it' }).click(),
  ])
  await expect(tab.getByText('Approved by Grace on').first()).toBeVisible()
  await tab.close()
  await expect(row.getByRole('textbox', { name: 'Note' })).toHaveValue('took me an hour')

  await page.context().clearCookies()
  await row.getByRole('button', { name: 'Mark as wrong' }).click()
  await expect(row.getByRole('link', { name: 'Sign in again' })).toBeVisible()
  await expect(row.getByRole('textbox', { name: 'Note' })).toHaveValue('took me an hour')
})

test('a reviewer works distinct text by keyboard alone', async ({ page }) => {
  await signIn(page, people.grace)
  await openList(page, listOf('keys'), 3)
  const texts = await page.locator('[data-row]').allTextContents()
  await page.keyboard.press('j')
  await expect(page.locator('[data-row]').nth(0)).toBeFocused()
  await page.keyboard.press('a')
  await expect(page.locator('[data-row]').nth(1)).toBeFocused()
  await expect(rows(page).nth(0)).toContainText('approved · 1 post gain')
  await page.keyboard.press('w')
  await page.keyboard.press('3')
  await page.keyboard.press('n')
  await page.keyboard.type('what waits for whom, j and k')
  await page.keyboard.press('Escape')
  await page.keyboard.press('w')
  await expect(page.locator('[data-row]').nth(2)).toBeFocused()
  await expect(rows(page).nth(1)).toContainText('marked as wrong')
  await page.keyboard.press('u')
  await expect(rows(page).nth(1).getByRole('button', { name: 'Approve' }).first()).toBeVisible()
  await page.keyboard.press('k')
  await page.keyboard.press('a')
  await expect(rows(page).nth(1)).toContainText('approved ·')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-row]').nth(2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/blocks\/\d+/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts[2] ?? '')
  await page.keyboard.press('a')
  await expect(page.getByRole('link', { name: 'Back to the list' })).toBeFocused()
  await expect(page.getByText('Approved by Grace')).toBeVisible()
  await page.keyboard.press('Enter')
  await openList(page, listOf('keys'), 0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('text is judged by plain forms, and a refused one keeps its note', async ({ page }) => {
    const post = (path: string) => page.goto(path)
    await signIn(page, people.ada)
    await expect(async () => {
      await post(listOf('plain'))
      await expect(rows(page)).toHaveCount(1, { timeout: 1_000 })
    }).toPass()
    const row = rows(page).first()
    await row.getByText('Wrong, or a note').click()
    await row.getByRole('textbox', { name: 'Note' }).fill('it does')
    await row.getByRole('button', { name: 'Mark as wrong' }).click()
    await expect(page.getByRole('alert').first()).toContainText('choose what is wrong')
    await expect(row.getByRole('textbox', { name: 'Note' })).toHaveValue('it does')
    await row.getByRole('button', { name: 'Approve' }).first().click()
    await expect(page.getByRole('status').filter({ hasText: 'Approved.' })).toBeVisible()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Taken back.' })).toBeVisible()
  })
})
