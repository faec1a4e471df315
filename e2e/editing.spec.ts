import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { paste, preview, save, show, textOf } from './editing'
import { editingPost } from './editing-posts'
import { people } from './world'

test.beforeEach(async ({ page }) => {
  await page.route('https://pictures.test/**', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }),
  )
})

test('an editor rewrites a post block by block, looks at it, and readers see who did and why', async ({
  page,
}) => {
  const { desk, edit, path } = editingPost('blocks')
  await signIn(page, people.edith)
  await page.goto(desk)
  await page.getByRole('link', { name: 'Edit this post' }).click()
  await expect(page).toHaveURL(new RegExp(`${edit}$`))

  await textOf(page, 1).fill('A *rewritten* first paragraph.')
  await expect(preview(page).locator('em')).toHaveText('rewritten')
  await expect(page.getByText(/^Draft kept/)).toBeVisible()

  await page.getByRole('button', { name: 'Add below: paragraph 1 of 5' }).click({ force: true })
  await page.getByRole('button', { name: 'Picture', exact: true }).click()
  await page.getByLabel('Address of the picture').fill('https://pictures.test/stage.png')
  await page.getByLabel('Caption').fill('the stage')

  await textOf(page, 4).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(textOf(page, 3)).toHaveValue('The second paragraph of blocks.')
  await expect(textOf(page, 3)).toBeFocused()

  await paste(page, '<h3 style="color:red">Pasted</h3><p class=MsoNormal>from <b>Word</b></p>')
  await expect(textOf(page, 4)).toHaveValue('### Pasted')
  await expect(textOf(page, 5)).toHaveValue('from **Word**')
  await expect(preview(page).getByRole('heading', { name: 'Pasted' })).toBeVisible()

  await show(page, 'Save')
  const added = page.getByRole('insertion')
  await expect(added.filter({ hasText: '### Pasted' })).toBeVisible()
  await expect(page.getByText(/^Blocks: .*added.*unchanged\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Please say why')
  await save(page, 'it was out of date')
  await expect(page.getByRole('heading', { name: 'Saved as revision 2' })).toBeFocused()

  await page.goto(path)
  await expect(page.getByText('A rewritten first paragraph.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Pasted' })).toBeVisible()
  await page.goto(`${path}/history`)
  const revision = page.getByRole('article', { name: 'Revision 2' })
  await expect(revision).toContainText('it was out of date')
  await expect(revision).toContainText('Edith')
})

const address = (page: Page) => page.getByRole('textbox', { name: /^Address It/ })

test('another address is told before it is saved, and the old one leads to it', async ({
  page,
}) => {
  const { edit, path } = editingPost('slug')
  await signIn(page, people.edith)
  await page.goto(edit)
  await show(page, 'Details')
  await address(page).fill('A Better Address')
  await expect(page.getByText('It will be at /posts/a-better-address')).toBeVisible()
  await save(page, 'the old one said nothing')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toContainText(
    'It is at /posts/a-better-address now',
  )
  const old = await page.request.get(path, { maxRedirects: 0 })
  expect(old.status()).toBe(301)
  await page.goto(path)
  await expect(page).toHaveURL('/posts/a-better-address')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Editing slug')

  await page.goto(edit)
  await show(page, 'Details')
  await address(page).fill('editing-kept')
  await save(page, 'to another’s')
  const refused = page.getByRole('main').getByRole('alert')
  await expect(refused).toContainText('“Editing kept” has this address')
  await refused.getByRole('link').click()
  await expect(address(page)).toBeFocused()
})

test('who saves second chooses by block and field, and nothing is lost', async ({
  page,
  browser,
}) => {
  const { edit, path } = editingPost('clash')
  const other = await (await browser.newContext()).newPage()
  await signIn(page, people.edith)
  await signIn(other, people.alan)
  await page.goto(edit)
  await other.goto(edit)
  await other.getByLabel('Title').fill('Their title')
  await textOf(other, 1).fill('Their first paragraph.')
  await textOf(other, 3).fill('Their second paragraph.')
  await save(other, 'theirs')
  await expect(other.getByRole('heading', { name: 'Saved as revision 2' })).toBeVisible()

  await page.getByLabel('Title').fill('My title')
  await page.getByLabel('Lead').fill('My lead.')
  await textOf(page, 1).fill('My first paragraph.')
  await textOf(page, 3).fill('My second paragraph.')
  await save(page, 'mine')
  await expect(page.getByRole('heading', { name: 'Somebody else saved first' })).toBeFocused()
  await expect(page.getByText('Alan saved revision 2')).toBeVisible()
  const field = page.getByRole('group', { name: 'Title' })
  await field.getByRole('radio', { name: 'Mine' }).focus()
  await page.keyboard.press('Space')
  const first = page.getByRole('group', { name: 'Place 1 in the text' })
  await expect(first).toContainText('Their first paragraph.')
  await first.getByRole('radio', { name: 'Both' }).check()
  await page
    .getByRole('group', { name: 'Place 2' })
    .getByRole('radio', { name: /^Theirs/ })
    .check()
  await page.getByRole('button', { name: 'Go on with these' }).click()

  await expect(page.getByLabel('Title')).toHaveValue('My title')
  await expect(textOf(page, 2)).toHaveValue('My first paragraph.')
  await show(page, 'Save')
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByRole('heading', { name: 'Saved as revision 3' })).toBeVisible()
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My title')
  for (const said of ['My lead.', 'Their first', 'My first', 'Their second'])
    await expect(page.getByText(said).first()).toBeVisible()
  await expect(page.getByText('My second paragraph.')).toHaveCount(0)
})
