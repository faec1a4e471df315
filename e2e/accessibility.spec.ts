import { expect, test } from 'playwright/test'
import { expectNoViolations } from './axe'
import { bulkStacks } from './bulk-posts'
import { cockpitOf } from './cockpit-posts'
import { queued, signIn } from './desk'
import { pathOfPage } from './imported'
import { titleOf } from './near-posts'
import { accept, invite, someone } from './newcomers'
import { readPast } from './past'
import { people } from './world'

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 } })

    test('readers’ pages have no accessibility violations', async ({ page }) => {
      for (const path of [
        '/',
        pathOfPage('python services picture 2'),
        pathOfPage('from jobs import'),
        '/stacks',
        '/difficulty/beginner',
        '/about',
        '/no-such-page',
      ]) {
        await page.goto(path)
        for (const box of await page.locator('details').all())
          await box.evaluate((details) => details.setAttribute('open', ''))
        await expectNoViolations(page)
      }
    })

    test('the past of a post has no accessibility violations', async ({ page }) => {
      const { path } = readPast().rewritten
      for (const below of ['', '/history', '/history/1/2', '/v/1']) {
        await page.goto(path + below)
        for (const box of await page.locator('details').all())
          await box.evaluate((details) => details.setAttribute('open', ''))
        await expectNoViolations(page)
      }
    })

    test('searching has no accessibility violations', async ({ page }) => {
      for (const query of ['', '?q=checklist&status=reviewed', '?q=shel+automtion', '?q=the']) {
        await page.goto(`/search${query}`)
        await expectNoViolations(page)
      }
      await page.getByRole('combobox', { name: 'Search the archive' }).fill('shell')
      await expect(page.getByRole('option').first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await expectNoViolations(page)
    })

    test('the desk has no accessibility violations', async ({ page }) => {
      await page.goto('/sign-in')
      await expectNoViolations(page)
      await signIn(page, people.grace)
      await expectNoViolations(page)
      await queued(page, 0).click()
      await expect(page.getByRole('button', { name: 'Mark reviewed' })).toBeVisible()
      await expectNoViolations(page)
    })

    test('the queue, selections and changes have no accessibility violations', async ({ page }) => {
      const openAll = () =>
        page.locator('details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '')
        })
      await signIn(page, people.grace)
      await page.goto(`/desk?status=any&stack=${bulkStacks.free}&sort=risk`)
      await openAll()
      await expectNoViolations(page)
      await page
        .getByRole('checkbox', { name: /^Tick Made/ })
        .first()
        .check()
      await page.getByRole('button', { name: 'Select the ticked' }).click()
      await expect(page.getByRole('heading', { name: '1 post selected' })).toBeVisible()
      await expectNoViolations(page)
      await page.getByRole('radio').first().check()
      await page.getByRole('checkbox').check()
      await page.getByRole('button', { name: 'Change them' }).click()
      await expect(page.getByRole('status')).toBeVisible()
      await openAll()
      await expectNoViolations(page)
      await page.goto('/desk/changes')
      await openAll()
      await expectNoViolations(page)
      await page.goto('/desk?tool=no-such-tool')
      await expectNoViolations(page)
    })

    test('near copies have no accessibility violations', async ({ page }) => {
      await signIn(page, people.edith)
      await page.goto('/desk/duplicates')
      await expectNoViolations(page)
      await page.getByRole('link', { name: titleOf('seen', 1) }).click()
      await expect(page.getByRole('button', { name: 'Settle them' })).toBeVisible()
      for (const box of await page.locator('details').all())
        await box.evaluate((details) => details.setAttribute('open', ''))
      await expectNoViolations(page)
    })

    test('the cockpit has no accessibility violations', async ({ page }) => {
      await signIn(page, people.grace)
      await page.goto(cockpitOf('seen'))
      await expect(page.getByText(/^Yours until/)).toBeVisible()
      await expectNoViolations(page)
      await page.getByRole('button', { name: 'Needs work' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
      await expectNoViolations(page)
      await page.getByRole('button', { name: 'Keys' }).click()
      await expectNoViolations(page)
      await page.goto(`${cockpitOf('seen')}&tool=none`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The end of this queue')
      await expectNoViolations(page)
    })

    test('people and accounts have no accessibility violations', async ({ page, browser }) => {
      const nora = someone('Nora')
      await signIn(page, people.alan)
      const link = await invite(page, nora)
      await expectNoViolations(page)
      const guest = await (await browser.newContext({ colorScheme })).newPage()
      for (const path of [link, '/reset/none', '/sign-in/code']) {
        await guest.goto(path)
        await expectNoViolations(guest)
      }
      await accept(guest, link, nora)

      await page.goto('/desk/people')
      await page.getByRole('link', { name: nora.name }).first().click()
      await expect(page.getByRole('button', { name: 'Suspend' })).toBeVisible()
      await expectNoViolations(page)

      await signIn(guest, nora)
      await guest.goto('/desk/account')
      await guest.getByLabel('Your password').last().fill(nora.password)
      await guest.getByRole('button', { name: 'Set up an authenticator app' }).click()
      await expect(guest.getByLabel('Code shown by the app')).toBeVisible()
      await expectNoViolations(guest)
    })

    test('imports have no accessibility violations', async ({ page }) => {
      await signIn(page, people.edith)
      await page.goto('/desk/imports')
      await expectNoViolations(page)
      await page.getByRole('article').last().getByRole('link').click()
      await page.getByText('Take this import back').click()
      await expectNoViolations(page)
    })
  })
