import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { preview, save, show, textOf } from './editing'
import { editingPost } from './editing-posts'
import { people } from './world'

test('a draft survives a reload and a lost connection, and can be begun anew', async ({ page }) => {
  const { edit } = editingPost('kept')
  await signIn(page, people.edith)
  await page.goto(edit)
  await page.route(`**${edit}`, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await textOf(page, 1).fill('Written in a tunnel.')
  await expect(page.getByText('Not kept: the desk cannot be reached')).toBeVisible()
  await page.unroute(`**${edit}`)
  await expect(page.getByText(/^Draft kept/)).toBeVisible({ timeout: 15_000 })

  await page.reload()
  await expect(textOf(page, 1)).toHaveValue('Written in a tunnel.')
  await expect(page.getByText('This is your draft of')).toBeVisible()
  await expect(preview(page)).toContainText('Written in a tunnel.')
  await show(page, 'Save')
  await page.getByRole('button', { name: 'Begin anew' }).click()
  await expect(textOf(page, 1)).toHaveValue('The first paragraph of kept.')
})

test('a post is unpublished, brought back, removed, and brought back with undo', async ({
  page,
  request,
}) => {
  const { desk, path } = editingPost('shown')
  const statusOf = async () => (await request.get(path)).status()
  await signIn(page, people.edith)
  await page.goto(desk)
  const panel = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Who may read it' }) })
  const act = async (name: string) => {
    await panel.getByText(`${name} …`).click()
    await panel.getByRole('button', { name }).click()
  }
  expect(await statusOf()).toBe(200)
  await act('Unpublish')
  await expect(panel.getByRole('status')).toContainText('It is private')
  expect(await statusOf()).toBe(404)
  await act('Publish')
  await expect(panel.getByRole('status')).toContainText('It is public')
  expect(await statusOf()).toBe(200)
  await act('Remove')
  await expect(panel.getByRole('status')).toContainText('It is removed')
  expect(await statusOf()).toBe(410)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByRole('status')).toContainText('It is public')
  expect(await statusOf()).toBe(200)
})

test('an earlier text is compared and restored with a reason', async ({ page }) => {
  const { desk, edit, history, path } = editingPost('restored')
  await signIn(page, people.edith)
  await page.goto(edit)
  await textOf(page, 1).fill('A worse paragraph.')
  await save(page, 'a try')
  await page.goto(desk)
  await page.getByRole('link', { name: 'Revisions' }).click()
  await expect(page).toHaveURL(new RegExp(`${history}$`))
  await page.getByRole('link', { name: 'Compare and restore revision 1' }).click()
  await expect(page.getByRole('heading', { name: 'From revision 2 to 1' })).toBeVisible()
  await page.getByLabel('Reason to restore revision 1').fill('the first was better')
  await page.getByRole('button', { name: 'Restore revision 1' }).click()
  await expect(page.getByRole('heading', { name: 'Revision 3' })).toBeVisible()
  await expect(page.getByText('the first was better')).toBeVisible()
  await page.goto(path)
  await expect(page.getByText('The first paragraph of restored.')).toBeVisible()
})

test('any revision can be reached, compared and restored, however many there are', async ({
  page,
}) => {
  const { history, path } = editingPost('long')
  await signIn(page, people.edith)
  await page.goto(history)
  await expect(page.getByRole('heading', { name: /^Revision \d+/ })).toHaveCount(20)
  await page.getByRole('link', { name: 'Older revisions' }).click()
  await expect(page.getByRole('heading', { name: /^Revision \d+/ })).toHaveText([
    'Revision 2',
    'Revision 1',
  ])
  await expect(page.getByRole('link', { name: 'Older revisions' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Compare and restore revision 1' }).click()
  await expect(page.getByRole('heading', { name: 'From revision 22 to 1' })).toBeVisible()
  await page.getByRole('spinbutton', { name: 'From revision' }).fill('3')
  await page.getByRole('spinbutton', { name: 'to revision' }).fill('2')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { name: 'From revision 3 to 2' })).toBeVisible()
  await page.getByLabel('Reason to restore revision 2').fill('the second was better')
  await page.getByRole('button', { name: 'Restore revision 2' }).click()
  await expect(page.getByRole('heading', { name: 'Revision 23' })).toBeVisible()
  await page.goto(path)
  await expect(page.getByText('What revision 2 says.')).toBeVisible()
  await page.goto(`${history}?from=3&to=99`)
  await expect(page.getByText('There are no two such revisions to compare.')).toBeVisible()
})

test('blocks are arranged by keyboard alone, and all of it can be undone', async ({ page }) => {
  const { edit } = editingPost('keys')
  await signIn(page, people.edith)
  await page.goto(edit)
  await textOf(page, 1).focus()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Move up: paragraph 1 of 5' })).toBeFocused()
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Undo' }).last()).toBeFocused()
  await expect(textOf(page, 2)).toHaveValue('The second paragraph of keys.')
  await page.keyboard.press('Enter')
  await expect(textOf(page, 1)).toHaveValue('The first paragraph of keys.')

  await textOf(page, 1).focus()
  await textOf(page, 1).selectText()
  await page.keyboard.press('Control+b')
  await expect(textOf(page, 1)).toHaveValue('**The first paragraph of keys.**')
  const code = textOf(page, 5)
  await code.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Tab')
  await expect(code).toHaveValue('  make keys')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(code).not.toBeFocused()
})

test('who changes what other posts read, too, is asked whether it changes there', async ({
  page,
}) => {
  const { edit } = editingPost('asked')
  await signIn(page, people.edith)
  await page.goto(edit)
  await textOf(page, 2).fill('## Why it matters to us')
  await textOf(page, 3).fill('A paragraph that nobody else has.')
  await show(page, 'Save')
  const asked = page.getByRole('group', { name: /^Others read this too/ })
  await expect(asked).toHaveCount(1)
  await expect(asked).toContainText('Why it matters')
  await expect(asked.getByRole('radio', { name: 'Here only' })).toBeChecked()
  await asked.getByRole('radio', { name: /^Everywhere \(\d+ other posts\)$/ }).check()
  await save(page, 'said of everybody')
  await expect(page.getByRole('heading', { name: 'Saved as revision 2' })).toBeVisible()
  await page.getByRole('link', { name: 'Replace block 1 of 1 everywhere' }).click()
  await expect(page.getByRole('heading', { name: 'Fix everywhere' })).toBeVisible()
  await expect(page.getByRole('insertion')).toContainText('to us')
})

test('who removes what other posts read, too, can have it removed there as well', async ({
  page,
}) => {
  const { edit } = editingPost('removing')
  await signIn(page, people.edith)
  await page.goto(edit)
  await page.getByRole('button', { name: 'Remove: heading 2 of 5' }).press('Enter')
  await show(page, 'Save')
  const asked = page.getByRole('group', { name: /^Removed here; others read it too/ })
  await expect(asked).toContainText('Why it matters')
  await expect(asked.getByRole('radio', { name: 'Remove it here only' })).toBeChecked()
  await asked.getByRole('radio', { name: /^Remove it everywhere \(\d+ other posts\)$/ }).check()
  await save(page, 'said nothing')
  await page.getByRole('link', { name: 'Remove block 1 of 1 everywhere' }).click()
  await expect(page.getByText('heading, removed')).toBeVisible()
  await expect(page.getByText('each by a new revision without this block')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Remove it from \d+ posts$/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Where it stands' })).toBeVisible()
})
