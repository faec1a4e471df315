import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { cockpitOf, openCockpit as open, titleOf as title } from './cockpit-posts'
import { signIn } from './desk'
import { readPast } from './past'
import { people } from './world'

const note = (page: Page) => page.getByRole('textbox', { name: 'Note' })

/** Presses a key and waits for another post; gives its title. */
async function press(page: Page, key: string) {
  const before = (await title(page).textContent()) ?? ''
  await page.keyboard.press(key)
  await expect(title(page)).not.toHaveText(before)
  await expect(page.getByRole('button', { name: 'Reviewed' })).toBeEnabled()
  return (await title(page).textContent()) ?? ''
}

test('a reviewer clears 20 posts by keyboard alone and takes the third back', async ({ page }) => {
  await signIn(page, people.ada)
  await open(page, cockpitOf('keys'))
  await expect(title(page)).toHaveText('Keys post 1')

  for (const next of [2, 3, 4]) expect(await press(page, 'a')).toBe(`Keys post ${next}`)
  expect(await press(page, 'u')).toBe('Keys post 3')
  await expect(page.getByRole('status')).toContainText('Taken back. Now drafted')
  await page.keyboard.press('n')
  await page.keyboard.type('a second look, as the junk in j and k')
  await page.keyboard.press('Escape')
  expect(await press(page, 'e')).toBe('Keys post 4')

  await page.keyboard.press('r')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Choose a reason')
  await page.keyboard.press('3')
  expect(await press(page, 'r')).toBe('Keys post 5')
  expect(await press(page, 's')).toBe('Keys post 6')
  expect(await press(page, 'k')).toBe('Keys post 5')
  for (let next = 6; next <= 21; next += 1) expect(await press(page, 'a')).toBe(`Keys post ${next}`)

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('a') // under a dialog no key decides
  await page.keyboard.press('Escape')
  await expect(title(page)).toHaveText('Keys post 21')

  await page.goto(cockpitOf('keys').replace('/review', ''))
  await expect(page.getByRole('article')).toHaveCount(6) // the third, the fourth, and what is left
})

test('two reviewers side by side never see the same post', async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage()
  await Promise.all([signIn(page, people.ada), signIn(other, people.grace)])
  await Promise.all([page, other].map((each) => open(each, cockpitOf('pair'))))
  const seen = [await title(page).textContent(), await title(other).textContent()]
  for (let round = 0; round < 5; round += 1)
    seen.push(...(await Promise.all([press(page, 'a'), press(other, 'a')])))
  expect(new Set(seen).size).toBe(12)

  const held = page.url()
  await other.goto(held)
  await expect(other.getByText('Ada is at this post')).toBeVisible()
  await expect(other.getByRole('button', { name: 'Reviewed' })).toHaveCount(0)
  await page.close({ runBeforeUnload: true }) // as by hand
  await expect(async () => {
    await other.goto(held)
    await expect(other.getByText(/^Yours until/)).toBeVisible({ timeout: 5_000 })
  }).toPass()
})

test('a session that ends in the cockpit loses no note', async ({ page, context }) => {
  await signIn(page, people.grace)
  await open(page, cockpitOf('kept'))
  await note(page).fill('what took me ten minutes to find')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Reviewed' }).click()
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('no longer signed in')
  await expect(note(page)).toHaveValue('what took me ten minutes to find')

  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    alert.getByRole('link', { name: 'Sign in again' }).click(),
  ])
  await tab.getByLabel('Email').fill(people.grace.email)
  await tab.getByLabel('Password').fill(people.grace.password)
  await tab.getByRole('button', { name: 'Sign in' }).click()
  await expect(tab).toHaveURL(/\/desk\/review/)
  await tab.close()

  await page.reload()
  await expect(note(page)).toHaveValue('what took me ten minutes to find')
  await page.getByRole('button', { name: 'Reviewed' }).click()
  await expect(title(page)).toHaveText('Kept post 2')
  await expect(note(page)).toHaveValue('')
  await page.getByRole('button', { name: 'Previous' }).click()
  await expect(page.getByText('what took me ten minutes to find')).toBeVisible()
  expect(await press(page, 'j')).toBe('Kept post 2') // not the end, where its review put the first
})

test('a connection that drops, and a new deployment, lose no decision', async ({ page }) => {
  await signIn(page, people.edith)
  await open(page, `${cockpitOf('kept')}&sort=risk`)
  const shown = (await title(page).textContent()) ?? ''
  await note(page).fill('typed in a tunnel')
  await page.getByRole('radio', { name: 'unclear' }).check({ force: true })
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Needs work' }).click()
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('could not be reached')
  await page.context().setOffline(false)

  await page.route('**/desk/review*', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 404, headers: { 'x-nextjs-action-not-found': '1' } })
      : route.continue(),
  )
  await page.getByRole('button', { name: 'Needs work' }).click()
  await expect(alert).toContainText('new version')
  await page.unroute('**/desk/review*')
  await alert.getByRole('link', { name: 'Load this page again' }).click()
  await expect(note(page)).toHaveValue('typed in a tunnel')
  await expect(page.getByRole('radio', { name: 'unclear' })).toBeChecked()
  await page.getByRole('button', { name: 'Needs work' }).click()
  await expect(title(page)).not.toHaveText(shown)
})

test('who wants no single keys has none, here and on the site', async ({ page }) => {
  await signIn(page, people.edith)
  await open(page, cockpitOf('off'))
  await page.getByRole('button', { name: 'Keys' }).click()
  await page.getByRole('checkbox', { name: 'Keys do this' }).uncheck()
  await page.getByRole('button', { name: 'Close' }).click()
  for (const key of ['a', 'n', '?']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'Skip' }).click()
  await expect(title(page)).toHaveText('Off post 2')
  await page.keyboard.press('a')

  await page.goto('/about')
  const field = page.getByRole('combobox', { name: 'Search the archive' })
  const isOn = page.getByRole('checkbox', { name: 'The key / leads to the search' })
  await expect(isOn).not.toBeChecked()
  await page.keyboard.press('/')
  await expect(field).not.toBeFocused()
  await isOn.check()
  await page.keyboard.press('/')
  await expect(field).toBeFocused()

  await open(page, cockpitOf('off'))
  await expect(title(page)).toHaveText('Off post 1')
  await page.keyboard.press('a')
  await expect(title(page)).toHaveText('Off post 2')
})

test('what changed since its last review stands beside a text', async ({ page }) => {
  await signIn(page, people.edith)
  await page.goto(`/desk/review?at=${readPast().rewritten.id}`)
  await expect(title(page)).toHaveText('Calm releases')
  const changes = page.getByRole('group').filter({ hasText: 'Changed from revision 1 to 2' })
  for (const gone of ['rollback', 'make stage', 'nobody reads logs at night.'])
    await expect(changes).toContainText(gone)
  await expect(changes.getByRole('deletion').filter({ hasText: 'make stage' })).toBeVisible()
  await expect(changes.getByRole('insertion').filter({ hasText: 'make rehearse' })).toBeVisible()
})

test('at its end the queue says so, and the last decision can be taken back', async ({ page }) => {
  await signIn(page, people.edith)
  await open(page, cockpitOf('end'))
  await page.keyboard.press('a')
  await expect(title(page)).toHaveText('The end of this queue')
  await expect(page.getByText('Your last decision was on')).toContainText('end post 1')
  await expect(page.getByRole('link', { name: 'Back to the queue' })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('posts are decided on by plain forms', async ({ page }) => {
    await signIn(page, people.ada)
    await page.goto(cockpitOf('plain'))
    await expect(title(page)).toHaveText('Plain post 1')
    await page.getByRole('button', { name: 'Needs work' }).click()
    await expect(page.getByRole('alert')).toContainText('choose a reason')
    await note(page).fill('no way back is told')
    await page.getByRole('button', { name: 'Reviewed' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Now reviewed' })).toBeVisible()
    await expect(page.getByText('no way back is told')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Next post' }).last().click()
    await expect(title(page)).toHaveText('Plain post 2')
  })
})
