import { expect, test } from 'playwright/test'
import { expectNoViolations } from './axe'
import { listOf, openList, rows } from './blocks'
import { signIn } from './desk'
import { people } from './world'

test('texts that begin alike are read below the first, approved by one key, and taken back', async ({
  page,
}) => {
  await signIn(page, people.ada)
  await openList(page, listOf('alike'), 3)
  await expect(rows(page).first()).toContainText('2 begin alike')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  const down = page.getByRole('link', { name: '2 more texts begin alike' })
  await expect(down).toBeVisible()
  await expectNoViolations(page)
  await down.click()
  const alike = page.getByRole('region', { name: '2 more begin alike' })
  await expect(alike.getByRole('insertion')).toHaveCount(4)
  await expect(alike.getByRole('listitem').first()).toContainText('3 variants')
  for (const stack of ['redis', 'nginx', 'kafka'])
    await expect(alike.getByRole('insertion').filter({ hasText: `In ${stack} it` })).toBeVisible()
  await expect(alike.getByRole('insertion').filter({ hasText: 'Nobody else does.' })).toBeVisible()

  await page.keyboard.press('g')
  await expect(page.getByRole('status').first()).toContainText('3 texts approved.')
  await expect(page.getByRole('link', { name: 'Back to the list' })).toBeFocused()
  await expect(alike).toHaveCount(0)
  await page.keyboard.press('u')
  await expect(page.getByRole('status').first()).toContainText('Taken back.')
  await expect(alike.getByRole('listitem')).toHaveCount(2)

  await page.keyboard.press('g')
  await expect(alike).toHaveCount(0)
  await openList(page, listOf('alike'), 0)
  await openList(page, listOf('alike', '&show=approved'), 3)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('texts that begin alike are approved by a plain form, and taken back', async ({ page }) => {
    await signIn(page, people.grace)
    await expect(async () => {
      await page.goto(listOf('alikePlainly'))
      await expect(rows(page)).toHaveCount(3, { timeout: 1_000 })
    }).toPass()
    await rows(page).first().getByRole('heading').getByRole('link').click()
    await page.getByRole('button', { name: 'Approve these 3 texts' }).click()
    await expect(page.getByRole('status').filter({ hasText: '3 texts approved.' })).toBeVisible()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Taken back.' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Approve these 3 texts' })).toBeVisible()
  })
})
