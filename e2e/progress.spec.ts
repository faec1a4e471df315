import axe from 'axe-core'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { people } from './world'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reviewer sees how far the work is, as pictures and as figures', async ({ page }) => {
      await signIn(page, people.ada)
      await page.getByRole('link', { name: 'Progress' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progress')
      await expect(
        page.getByRole('img', { name: /^Of [\d,]+ posts, [\d,]+ are reviewed/ }),
      ).toBeVisible()
      await expect(page.getByRole('img', { name: /decisions? in 26 weeks/ })).toBeVisible()
      await expect(page.getByRole('img', { name: /reviewed posts?, .* a year ago/ })).toBeVisible()
      await expect(page.getByText(/posts await review/).first()).toBeVisible()

      await expect(page.getByRole('img', { name: /^Of [\d,]+ distinct blocks/ })).toBeVisible()
      await expect(page.getByRole('img', { name: /have all blocks approved/ })).toBeVisible()
      await expect(page.getByRole('img', { name: /^Block by block [\d,]+ verdict/ })).toBeVisible()

      const folded = page.locator('details', { hasText: 'Reviewed posts by the age' })
      await folded.getByText('The figures').click()
      const ages = page.getByRole('table', { name: 'Reviewed posts by the age of their review' })
      await expect(ages.getByRole('row', { name: /^36\+ months/ })).toBeVisible()
    })

    test('only an admin sets how review is done', async ({ page }) => {
      await signIn(page, people.edith)
      await expect(page.getByRole('link', { name: 'Policies' })).toHaveCount(0)
      await page.goto('/desk/policies')
      await expect(page.getByRole('main')).toContainText('Your role does not open this')
    })

    // A move that no journey makes: others go on beside this one.
    test('a move is given to others, and what they must say', async ({ page }) => {
      const move = javaScriptEnabled ? 'expanded → expanded again' : 'reviewed → expanded'
      const row = page.getByRole('row', { name: new RegExp(`^${move}`) })
      const form = page.getByRole('form', { name: move })
      await signIn(page, people.alan)
      await page.getByRole('link', { name: 'Policies' }).click()
      const said = (await row.first().textContent()) ?? ''
      await page.getByText(`Change ${move}`).click()
      const before = await form.getByLabel('Who may').inputValue()
      await form.getByLabel('Who may').selectOption('admin')
      await form.getByLabel('A note is required').check()
      await form.getByLabel('A reason is required').uncheck()
      await form.getByRole('button', { name: 'Save' }).click()
      await expect(form.getByRole('status')).toHaveText('The rule holds from now on.')
      await expect(row.first()).toContainText('Admins')
      await expect(row.first()).toContainText('A note')
      await expect(form.getByLabel('Who may')).toHaveValue('admin')
      await expect(form.getByLabel('A note is required')).toBeChecked()

      await form.getByLabel('Who may').selectOption(before)
      await form.getByLabel('A note is required').setChecked(said.includes('A note'))
      await form.getByLabel('A reason is required').setChecked(said.includes('reason'))
      await form.getByRole('button', { name: 'Save' }).click()
      await expect(row.first()).not.toContainText(before === 'admin' ? 'Nobody' : 'Admins')
    })

    test('a stack has a time of its own until it is taken away', async ({ page }) => {
      await signIn(page, people.alan)
      await page.goto('/desk/policies')
      const offered = page.locator('#offered-stack option').nth(javaScriptEnabled ? 0 : 1)
      const name = (await offered.getAttribute('value')) ?? ''
      const form = page.locator('form').filter({ has: page.getByLabel('Stack') })
      const own = page.getByRole('listitem').filter({ hasText: `stack ${name}: 120 months` })

      await form.getByLabel('Stack').fill('no such stack')
      await form.getByLabel('Months').fill('120')
      await form.getByRole('button', { name: 'Save' }).click()
      await expect(form.getByRole('alert')).toHaveText('There is no stack of that name.')
      await form.getByLabel('Stack').fill(name)
      await form.getByLabel('Months').fill('120')
      await form.getByRole('button', { name: 'Save' }).click()
      await expect(form.getByRole('status')).toContainText('their new day of expiry')
      await expect(own).toBeVisible()

      await own.getByRole('button', { name: 'Take away' }).click()
      await expect(own).toHaveCount(0)
    })
  })

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 } })

    test('progress and policies have no accessibility violations and fit a phone', async ({
      page,
    }) => {
      await signIn(page, people.alan)
      for (const path of ['/desk/progress', '/desk/policies']) {
        await page.goto(path)
        for (const box of await page.locator('details').all())
          await box.evaluate((details) => details.setAttribute('open', ''))
        await page.addScriptTag({ content: axe.source })
        const violations = await page.evaluate(async (values) => {
          const { violations: found } = await window.axe.run(document, { runOnly: values })
          return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
        }, tags)
        expect(violations).toEqual([])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(320)
      }
    })
  })
