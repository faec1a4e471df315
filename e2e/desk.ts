import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'

type Person = { email: string; password: string }

export async function signIn(page: Page, { email, password }: Person) {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/desk/, { timeout: 30_000 }) // a password takes long to check
}

/** The nth post that awaits review, as a link from `/desk`. */
export const queued = (page: Page, nth: number) =>
  page.getByRole('article').nth(nth).getByRole('link')
