import { expect, test } from 'playwright/test'
import { expectNoViolations } from './axe'
import { blockWords } from './block-posts'
import { signIn } from './desk'
import { save, show, textOf } from './editing'
import { editingPost } from './editing-posts'
import { pathOfPage } from './imported'
import { readPast } from './past'
import { people } from './world'

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 } })

    test('editing has no accessibility violations', async ({ page, browser }) => {
      const { desk, edit, history } = editingPost(`seen-${colorScheme}`)
      const other = await (await browser.newContext()).newPage()
      await signIn(other, people.alan)
      await other.goto(edit)
      await signIn(page, people.edith)
      await page.goto(edit)
      await page.getByRole('button', { name: 'Add a block at the top' }).click()
      await expectNoViolations(page)
      await page.getByRole('button', { name: 'Picture', exact: true }).click()
      await textOf(page, 2).fill('My paragraph.')
      for (const view of ['Preview', 'Details', 'Save']) {
        await show(page, view)
        await expectNoViolations(page)
      }
      await page.getByRole('button', { name: 'Save', exact: true }).last().click()
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
      await expectNoViolations(page)
      await textOf(other, 1).fill('Their paragraph.')
      await save(other, 'theirs')
      await expect(other.getByRole('heading', { name: /^Saved as/ })).toBeVisible()
      await save(page, 'mine')
      await expect(page.getByRole('heading', { name: 'Somebody else saved first' })).toBeVisible()
      await expectNoViolations(page)
      await page.goto(`${history}?from=2&to=1`)
      await expectNoViolations(page)
      await page.goto(desk)
      await page.getByText('Unpublish …').click()
      await expectNoViolations(page)
    })

    test('distinct text, its variants and marks have no accessibility violations', async ({
      page,
    }) => {
      await signIn(page, people.edith)
      const row = page.getByRole('main').getByRole('listitem').filter({ hasText: colorScheme })
      await expect(async () => {
        await page.goto(`/desk/blocks?words=${blockWords.seen}`)
        await expect(row).toHaveCount(1, { timeout: 1_000 })
      }).toPass()
      await expectNoViolations(page)
      await row.getByRole('link', { name: 'Read its variants' }).click()
      await page.getByText('Wrong, or a note').nth(1).click()
      await expectNoViolations(page)
      await page.getByRole('button', { name: 'Approve the pattern' }).click()
      await expect(page.getByText('Approved as a pattern by Edith').first()).toBeVisible()
      await expectNoViolations(page)
      await page
        .getByRole('link', { name: new RegExp(`seen-${colorScheme}`, 'i') })
        .first()
        .click()
      await expect(page.getByText('All 1 block approved')).toBeVisible()
      await expectNoViolations(page)
      await page.goto(pathOfPage('python services picture 2'))
      await expect(page.getByRole('group', { name: /^Block/ })).toHaveCount(0)
      await page.goto(`/desk/posts/${readPast().rewritten.id}`)
      await page.getByText('Wrong, or a note').first().click()
      await expectNoViolations(page)
    })
  })
