import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { pathOf, titleOf } from './near-posts'
import { people } from './world'

const list = '/desk/duplicates'
const clusterOf = (page: Page, title: string) =>
  page.getByRole('link', { name: title, exact: true })

/** Looks again until what was written was compared. */
async function openList(page: Page) {
  await page.goto(list)
  await expect(page.getByRole('heading', { name: 'Near copies', level: 1 })).toBeVisible()
}

async function settle(page: Page) {
  await page.getByRole('checkbox', { name: 'Yes, do this' }).check()
  await page.getByRole('button', { name: 'Settle them' }).click()
  await expect(page).toHaveURL(/\/desk\/changes\//)
}

async function statusOf(page: Page, path: string) {
  const answer = await page.request.get(path, { maxRedirects: 0 })
  return {
    status: answer.status(),
    to: answer.headers().location?.replace(/^https?:\/\/[^/]+/, ''),
  }
}

test('a near copy is merged: its address leads to the other and the cluster is gone, until that is taken back', async ({
  page,
}) => {
  const [stays, copy] = [titleOf('merged', 1), titleOf('merged', 2)]
  await signIn(page, people.edith)
  await openList(page)
  await clusterOf(page, stays).click()
  await expect(page.getByRole('heading', { name: '2 posts, nearly the same' })).toBeVisible()
  await expect(page.getByText('12 blocks unchanged')).toBeVisible()
  const compared = page.getByRole('region', { name: 'Compared' })
  await expect(compared.getByRole('deletion')).toHaveText([/1/, /1/])
  await expect(compared.getByRole('insertion')).toHaveText([/2/, /2/])
  await page.getByRole('combobox', { name: `What becomes of ${copy}` }).selectOption('merge')
  await settle(page)
  await expect(page.getByRole('heading', { name: 'Near copies: 1 post settled' })).toBeVisible()
  await expect(page.getByText('1 changed.')).toBeVisible()
  const change = new URL(page.url()).pathname

  await expect(async () => {
    expect(await statusOf(page, pathOf('merged', 2))).toEqual({
      status: 301,
      to: pathOf('merged', 1),
    })
  }).toPass()
  await openList(page)
  await expect(clusterOf(page, stays)).toHaveCount(0)

  await page.goto(change)
  await page.getByText('Take this back …').click()
  await page.getByRole('checkbox', { name: 'Yes, take' }).check()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('1 taken back.')).toBeVisible()
  await expect(async () => {
    expect(await statusOf(page, pathOf('merged', 2))).toMatchObject({ status: 200 })
  }).toPass()
  await openList(page)
  await expect(clusterOf(page, stays)).toBeVisible()
})

test('another post may stay; what is kept is no near copy any more, and what is hidden no reader finds', async ({
  page,
}) => {
  await signIn(page, people.edith)
  await openList(page)
  await clusterOf(page, titleOf('kept', 1)).click()
  await page.getByRole('link', { name: 'Next (j)' }).waitFor()
  await page.keyboard.press('j')
  await expect(page.getByText('2 of 2')).toBeVisible()
  await page.getByRole('link', { name: 'Let this one stay instead' }).click()
  const choice = (nth: number) =>
    page.getByRole('combobox', { name: `What becomes of ${titleOf('kept', nth)}` })
  await expect(choice(3)).toHaveCount(0)
  await choice(1).selectOption('keep')
  await choice(2).selectOption('hide')
  await settle(page)
  await expect(page.getByText('2 changed.')).toBeVisible()
  await expect(async () => {
    expect(await statusOf(page, pathOf('kept', 2))).toMatchObject({ status: 404 })
  }).toPass()
  await openList(page)
  await expect(page.getByRole('link', { name: /^near kept/ })).toHaveCount(0)
})

test('nothing is done without a choice, and reviewers only look', async ({ page }) => {
  await signIn(page, people.edith)
  await openList(page)
  await clusterOf(page, titleOf('looked', 1)).click()
  await page.getByRole('checkbox', { name: 'Yes, do this' }).check()
  await page.getByRole('button', { name: 'Settle them' }).click()
  await expect(page.getByText('Nothing was chosen for any of the posts.')).toBeVisible()
  const cluster = new URL(page.url()).pathname
  await page.goto(cluster.replace('duplicates', 'posts'))
  await expect(page.getByRole('link', { name: '2 near copies of it' })).toBeVisible()

  await page.context().clearCookies()
  await signIn(page, people.ada)
  await page.goto(cluster)
  await expect(page.getByText('You may look.')).toBeVisible()
  await expect(page.getByText('12 blocks unchanged')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Settle them' })).toHaveCount(0)
})

test('a copy is merged by keyboard alone', async ({ page }) => {
  await signIn(page, people.edith)
  await openList(page)
  await clusterOf(page, titleOf('keyed', 1)).press('Enter')
  await page.getByRole('radio', { name: 'Hide all' }).waitFor()
  await page.getByRole('radio', { name: 'As chosen for each' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Merge all' })).toBeChecked()
  await page.getByRole('checkbox', { name: 'Yes, do this' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/changes\//)
  await expect(page.getByText('2 changed.')).toBeVisible()
})
