import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { textOf } from './editing'
import { editingPost } from './editing-posts'
import { people } from './world'

test.use({ javaScriptEnabled: false })

test('title, lead and prose are edited and saved as in any form', async ({ page }) => {
  const { edit, path } = editingPost('plain')
  await signIn(page, people.edith)
  await page.goto(edit)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('There is nothing to save.')
  await page.getByLabel('Title').fill('Edited plainly')
  await textOf(page, 1).fill('One.\n\nTwo.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Please say why')
  await expect(page.getByLabel('Title')).toHaveValue('Edited plainly')
  await expect(textOf(page, 1)).toHaveValue('One.\n\nTwo.')
  await page.getByLabel('Reason of the change').fill('no script here')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Saved as revision 2' })).toBeVisible()
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edited plainly')
  await expect(page.getByText('Two.', { exact: true })).toBeVisible()
})

test('who saves second chooses by block and field, looks at it, and saves', async ({
  page,
  browser,
}) => {
  const { edit, path } = editingPost('plain-clash')
  const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const press = (on: Page) => on.getByRole('button', { name: 'Save', exact: true }).click()
  await signIn(page, people.edith)
  await signIn(other, people.alan)
  await page.goto(edit)
  await other.goto(edit)
  await other.getByLabel('Title').fill('Their title')
  await textOf(other, 1).fill('Their first paragraph.')
  await textOf(other, 3).fill('Their second paragraph.')
  await other.getByLabel('Reason of the change').fill('theirs')
  await press(other)
  await expect(other.getByRole('heading', { name: 'Saved as revision 2' })).toBeVisible()

  await page.getByLabel('Title').fill('My title')
  await textOf(page, 1).fill('My first paragraph.')
  await textOf(page, 3).fill('My second paragraph.')
  await press(page)
  // What is sent back still belongs to the text it was begun from: theirs is not overwritten.
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Please say why')
  await page.getByLabel('Reason of the change').fill('mine')
  await press(page)
  await expect(page.getByRole('heading', { name: 'Somebody else saved first' })).toBeVisible()
  const choose = (group: string, choice: string) =>
    page
      .getByRole('group', { name: group })
      .getByRole('radio', { name: new RegExp(`^${choice}`) })
      .check()
  await choose('Title', 'Mine')
  await choose('Place 1 in the text', 'Both')
  await choose('Place 2 in the text', 'Theirs')
  await page.getByRole('button', { name: 'Go on with these' }).click()

  await expect(page.getByText('This is what both texts come to.')).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue('My title')
  await expect(textOf(page, 2)).toHaveValue('My first paragraph.')
  await page.getByLabel('Reason of the change').fill('')
  await press(page)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Please say why')
  await page.getByLabel('Reason of the change').fill('ours')
  await press(page)
  await expect(page.getByRole('heading', { name: 'Saved as revision 3' })).toBeVisible()
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My title')
  for (const said of ['Their first', 'My first', 'Their second'])
    await expect(page.getByText(said).first()).toBeVisible()
  await expect(page.getByText('My second paragraph.')).toHaveCount(0)
})
