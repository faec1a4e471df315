import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { people } from './world'

test('what was typed into a form outlasts that the desk could not be reached', async ({ page }) => {
  await signIn(page, people.ada)
  await page.getByText(/^Save (?:this|or forget a) view$/).click()
  const name = page.getByLabel('Name of this view')
  await name.fill('Kept while out of reach')
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await page.context().setOffline(true)
  await save.click()
  await expect(page.getByText('The desk could not be reached')).toBeVisible()
  await expect(name).toHaveValue('Kept while out of reach')

  await page.context().setOffline(false)
  await save.click()
  await expect(page.getByText('Saved as Kept while out of reach.')).toBeVisible()
})
