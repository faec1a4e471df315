import type { Browser, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { accept, invite, someone } from './newcomers'
import { people } from './world'

const stranger = async (browser: Browser, javaScriptEnabled: boolean) =>
  (await browser.newContext({ javaScriptEnabled })).newPage()

async function openPerson(admin: Page, { name, email }: { name: string; email: string }) {
  await admin.goto('/desk/people')
  const row = admin.getByRole('listitem').filter({ hasText: email })
  await row.getByRole('link', { name }).click()
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText(name)
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('who is invited makes an account once, and may do what their role allows', async ({
      page,
      browser,
    }) => {
      const nina = someone('Nina')
      await signIn(page, people.alan)
      const link = await invite(page, nina)
      await expect(page.getByText(nina.email).first()).toBeVisible()

      const guest = await stranger(browser, javaScriptEnabled)
      await accept(guest, link, nina)
      await signIn(guest, nina)
      await expect(guest.getByRole('link', { name: 'People' })).toHaveCount(0)
      await guest.goto('/desk/people')
      await expect(guest.getByRole('main')).toContainText('Your role does not open this')
      await guest.goto(link)
      await expect(guest.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')

      await openPerson(page, nina)
      await page.getByLabel('Role').selectOption('admin')
      await page.getByRole('button', { name: 'Change role' }).click()
      await expect(page.getByText('Now admin')).toBeVisible()
      await guest.goto('/desk/people')
      await expect(guest.getByRole('heading', { level: 1 })).toHaveText('People')
    })

    test('who is suspended is out at once, and back in when let in', async ({ page, browser }) => {
      const omar = someone('Omar')
      await signIn(page, people.alan)
      const link = await invite(page, omar)
      const guest = await stranger(browser, javaScriptEnabled)
      await accept(guest, link, omar)
      await signIn(guest, omar)

      await openPerson(page, omar)
      await expect(page.getByText('1 session', { exact: true })).toBeVisible()
      await page.getByRole('button', { name: 'Suspend' }).click()
      await expect(page.getByText('Suspended since')).toBeVisible()
      await expect(page.getByText('0 sessions', { exact: true })).toBeVisible()

      await guest.goto('/desk')
      await expect(guest).toHaveURL(/\/sign-in/)
      await guest.getByLabel('Email').fill(omar.email)
      await guest.getByLabel('Password').fill(omar.password)
      await guest.getByRole('button', { name: 'Sign in' }).click()
      await expect(guest.getByRole('main').getByRole('alert')).toContainText('do not match')

      await page.getByRole('button', { name: 'Let them back in' }).click()
      await expect(page.getByRole('button', { name: 'Suspend' })).toBeVisible()
      await signIn(guest, omar)
    })

    test('a link sets a new password once, and ends what the old one opened', async ({
      page,
      browser,
    }) => {
      const petra = someone('Petra')
      await signIn(page, people.alan)
      const guest = await stranger(browser, javaScriptEnabled)
      await accept(guest, await invite(page, petra), petra)
      await signIn(guest, petra)

      await openPerson(page, petra)
      await page.getByRole('button', { name: 'Make a link' }).click()
      const made = page.getByText(/\/reset\/[\w-]{43}$/)
      const link = new URL((await made.textContent()) ?? '').pathname

      const elsewhere = await stranger(browser, javaScriptEnabled)
      await elsewhere.goto(link)
      await elsewhere.getByLabel(`New password for ${petra.email}`).fill('another password')
      await elsewhere.getByRole('button', { name: 'Set password' }).click()
      await expect(elsewhere.getByRole('status')).toContainText('Your new password is set')
      await signIn(elsewhere, { ...petra, password: 'another password' })

      await guest.goto('/desk')
      await expect(guest).toHaveURL(/\/sign-in/)
      await guest.goto(link)
      await expect(guest.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
    })

    test('who is removed is gone from the list and cannot come back', async ({ page, browser }) => {
      const quinn = someone('Quinn')
      await signIn(page, people.alan)
      const guest = await stranger(browser, javaScriptEnabled)
      await accept(guest, await invite(page, quinn), quinn)
      await signIn(guest, quinn)

      await openPerson(page, quinn)
      await page.getByLabel('Yes, remove Quinn').check()
      await page.getByRole('button', { name: 'Remove' }).click()
      await expect(page).toHaveURL(/\/desk\/people$/)
      await expect(page.getByText(quinn.email)).toHaveCount(0)
      await guest.goto('/desk')
      await expect(guest).toHaveURL(/\/sign-in/)
    })
  })
