import axe from 'axe-core'
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { fixPathOf, pathOf, titleOf, wrongTextOf } from './fix-posts'
import { people } from './world'

// In order: one of them changes the policy that others go by.
test.describe.configure({ mode: 'default' })

const look = (page: Page) => page.getByRole('button', { name: 'See what changes' }).click()

/** Confirms what was looked at, and waits for the change set. */
async function confirm(page: Page, note: string) {
  await page.getByRole('textbox', { name: 'Note' }).fill(note)
  await page.getByRole('checkbox', { name: 'Yes, change it' }).check()
  await page.getByRole('button', { name: 'Fix it everywhere' }).click()
  await expect(page).toHaveURL(/\/desk\/changes\//)
}

async function takeBack(page: Page) {
  await page.getByText('Take this back …').click()
  await page.getByRole('checkbox', { name: 'Yes, take' }).check()
  await page.getByRole('button', { name: 'Take it back' }).click()
}

/** A public page, asked for again until it says this. */
async function expectToRead(page: Page, path: string, text: string) {
  await expect(async () => {
    await page.goto(path)
    await expect(page.getByRole('main')).toContainText(text, { ignoreCase: true, timeout: 500 })
  }).toPass()
}

test('a wrong block is fixed everywhere: two of the posts say so, and after an undo they read as before', async ({
  page,
}) => {
  const right = 'the advice that everybody may follow.'
  await signIn(page, people.edith)
  await page.goto(await fixPathOf('wrong'))
  await expect(page.getByRole('heading', { name: 'What 5 posts say now' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'By status' })).toHaveText(
    /drafted4expanded0reviewed1/,
  )
  await expect(page.getByRole('link', { name: titleOf('wrong', 3) })).toBeVisible()
  await expect(page.getByText(/how wrong 3 begins/i)).toBeVisible()
  await expect(page.getByLabel('New text')).toHaveValue(wrongTextOf('wrong'))

  await page.getByLabel('New text').fill(right)
  await look(page)
  const change = page.getByRole('region', { name: 'What would change' })
  await expect(change).toContainText('everybody may')
  await expect(page.getByText('Reviewed posts are to be reviewed again')).toBeVisible()
  await page.getByLabel('New text').fill(`${right} And more.`)
  await page.getByRole('textbox', { name: 'Note' }).fill('it was dangerous')
  await page.getByRole('checkbox', { name: 'Yes, change it' }).check()
  await page.getByRole('button', { name: 'Fix it everywhere' }).click()
  await expect(page.getByText('It says something else than what you looked at.')).toBeVisible()
  await page.getByLabel('New text').fill(right)
  await look(page)
  await expect(page.getByText('This is what would change.')).toBeVisible()
  await confirm(page, 'it was dangerous')

  await expect(page.getByRole('heading', { name: 'A block fixed in 5 posts' })).toBeVisible()
  await expect(page.getByText('5 changed.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'What changed', exact: true })).toContainText(
    'everybody may',
  )
  const { pathname } = new URL(page.url())
  for (const nth of [1, 2]) await expectToRead(page, pathOf('wrong', nth), right)
  await expect(page.getByText(/expanded/i).first()).toBeVisible()
  await page.goto(await fixPathOf('wrong'))
  await expect(page.getByText('No post has this text, so there is nothing to fix.')).toBeVisible()

  await page.goto(pathname)
  await takeBack(page)
  await expect(page.getByText('5 taken back.')).toBeVisible()
  for (const nth of [1, 2]) await expectToRead(page, pathOf('wrong', nth), wrongTextOf('wrong'))
  await page.goto(await fixPathOf('wrong'))
  await expect(page.getByRole('list', { name: 'By status' })).toHaveText(
    /drafted4expanded0reviewed1/,
  )
})

test('reviewed posts stay reviewed where an admin says so', async ({ page, browser }) => {
  const admin = await (await browser.newContext()).newPage()
  await signIn(admin, people.alan)
  const choose = async (choice: string) => {
    await admin.goto('/desk/policies')
    const form = admin.locator('form').filter({ hasText: 'Reviewed posts with a fixed block' })
    await form.getByRole('combobox').selectOption(choice)
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByText('It holds for fixes from now on.')).toBeVisible()
  }
  await signIn(page, people.edith)
  await choose('Stay reviewed')
  await page.goto(await fixPathOf('kept'))
  await choose('Are to be reviewed again')
  await page.getByLabel('New text').fill('what is true.')
  await look(page)
  await expect(page.getByText('Reviewed posts stay reviewed')).toBeVisible()
  await page.getByRole('textbox', { name: 'Note' }).fill('it was dangerous')
  await page.getByRole('checkbox', { name: 'Yes, change it' }).check()
  await page.getByRole('button', { name: 'Fix it everywhere' }).click()
  await expect(page.getByText('The policy for reviewed posts was changed meanwhile.')).toBeVisible()

  await choose('Stay reviewed')
  await page.goto(await fixPathOf('kept'))
  await page.getByLabel('New text').fill('what is true.')
  await look(page)
  await confirm(page, 'it was dangerous')
  await choose('Are to be reviewed again')
  await expect(page.getByText('2 changed.')).toBeVisible()
  await expectToRead(page, pathOf('kept', 2), 'what is true.')
  await page.goto(await fixPathOf('kept'))
  await expect(page.getByText('there is nothing to fix')).toBeVisible()
  await page.goto(`${pathOf('kept', 2)}/history`)
  await expect(page.getByRole('main')).toContainText('it was dangerous')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a block is removed everywhere by who says so, and not by an empty text', async ({
    page,
  }) => {
    await signIn(page, people.edith)
    await page.goto(await fixPathOf('plain'))
    await page.getByLabel('New text').fill('')
    await look(page)
    await expect(page.getByRole('main').getByRole('alert')).toContainText('There is no text.')
    await page.getByRole('button', { name: 'Remove it instead' }).click()
    await expect(page.getByText('paragraph, removed')).toBeVisible()
    await expect(page.getByText('each by a new revision without this block')).toBeVisible()
    await page.getByRole('textbox', { name: 'Note' }).fill('it says nothing')
    await page.getByRole('checkbox', { name: 'Yes, remove it from all of these posts' }).check()
    await page.getByRole('button', { name: 'Remove it from 2 posts' }).click()
    await expect(page).toHaveURL(/\/desk\/changes\//)
    await expect(async () => {
      await page.reload()
      await expect(page.getByText('2 changed.')).toBeVisible({ timeout: 500 })
    }).toPass()
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 } })

    test('fixing a block has no accessibility violations, and the page does not scroll sideways', async ({
      page,
    }) => {
      await signIn(page, people.edith)
      await page.goto(await fixPathOf('seen'))
      await page.getByLabel('New text').fill('only looked at.')
      await look(page)
      await expect(page.getByRole('button', { name: 'Fix it everywhere' })).toBeVisible()
      await page.addScriptTag({ content: axe.source })
      const found = await page.evaluate(async () =>
        (await window.axe.run(document)).violations.map(({ id }) => id),
      )
      expect(found).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(wide).toBe(false)
    })
  })
