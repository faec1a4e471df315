import { expect, test } from 'playwright/test'
import { rows } from './blocks'
import { signIn } from './desk'
import { people } from './world'

test('what many posts share is shown with nothing twice that a link could lead to', async ({
  page,
}) => {
  await signIn(page, people.ada)
  await page.goto('/desk/blocks?kind=heading&order=posts')
  await rows(page).first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('link', { name: 'Back to the list' })).toBeVisible()
  const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id))
  expect(ids).toEqual([...new Set(ids)])
  await expect(page.getByRole('link', { name: /^Link to/ })).toHaveCount(0)
})
