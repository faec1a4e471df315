import type { Browser, Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { signIn } from './desk'
import { people } from './world'

let met = 0

/** Somebody nobody has met: each journey changes people of its own. */
export function someone(name: string) {
  met += 1
  const email = `${name.toLowerCase()}-${process.pid}-${met}@journeys.test`
  return { name, email, password: `the password of ${name}` }
}
type Someone = ReturnType<typeof someone>

/** Invites somebody as a reviewer from the desk of a signed-in admin; gives the path of the link. */
export async function invite(admin: Page, { email }: Someone) {
  await admin.goto('/desk/people')
  await admin.getByLabel('Email').fill(email)
  await admin.getByLabel('Role').selectOption('reviewer')
  await admin.getByRole('button', { name: 'Make a link' }).click()
  const link = admin.getByText(/\/invitation\/[\w-]{43}$/)
  return new URL((await link.textContent()) ?? '').pathname
}

export async function accept(page: Page, link: string, { name, password }: Someone) {
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Make my account' }).click()
  await expect(page.getByRole('status')).toContainText('Your account is ready')
}

/** A new reviewer, signed in on `page`. */
export async function newcomer(page: Page, browser: Browser, name: string) {
  const person = someone(name)
  const admin = await (await browser.newContext()).newPage()
  await signIn(admin, people.alan)
  await accept(page, await invite(admin, person), person)
  await signIn(page, person)
  return person
}
