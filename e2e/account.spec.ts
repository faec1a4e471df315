import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { signIn } from './desk'
import { newcomer } from './newcomers'
import { codeAt } from './one-time-code'

const sectionOf = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })

// A code is used once, and the next one is up to 30 seconds away.
test.describe.configure({ timeout: 120_000 })

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('with an authenticator app, signing in asks for a code or a backup code', async ({
      page,
      browser,
    }) => {
      const person = await newcomer(page, browser, 'Tara')
      await page.goto('/desk/account')
      const section = sectionOf(page, 'Authenticator app')
      await section.getByLabel('Your password').fill(person.password)
      await section.getByRole('button', { name: 'Set up an authenticator app' }).click()

      const link = page.getByRole('link', { name: 'Open in an app on this device' })
      const address = (await link.getAttribute('href')) ?? ''
      await section.getByLabel('Code shown by the app').fill('000000')
      await section.getByRole('button', { name: 'Turn it on' }).click()
      await expect(section.getByRole('alert')).toContainText('not right')
      await section.getByLabel('Code shown by the app').fill(codeAt(address, 0))
      await section.getByRole('button', { name: 'Turn it on' }).click()
      await expect(section.getByRole('status')).toContainText('backup codes')
      const codes = await section.getByText(/^\w{5}-\w{5}$/).allTextContents()
      expect(codes).toHaveLength(10)

      await page.getByRole('button', { name: 'Sign out' }).click()
      await expect(page).toHaveURL(/\/sign-in$/)
      await enterPassword()
      await page.getByLabel('Code').fill('123456')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('not right')
      await page.goto('/desk')
      await expect(page).toHaveURL(/\/sign-in/) // the password alone opens nothing

      await enterPassword()
      await page.getByLabel('Code').fill(codeAt(address, 1))
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL(/\/desk$/)

      await page.getByRole('button', { name: 'Sign out' }).click()
      await expect(page).toHaveURL(/\/sign-in$/)
      await enterPassword()
      await page.getByLabel('Code').fill(codes[0] ?? '')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL(/\/desk$/)

      async function enterPassword() {
        await page.goto('/sign-in')
        await page.getByLabel('Email').fill(person.email)
        await page.getByLabel('Password').fill(person.password)
        await page.getByRole('button', { name: 'Sign in' }).click()
        await expect(page).toHaveURL(/\/sign-in\/code/)
      }
    })

    test('a new password ends the other sessions and is the one that works', async ({
      page,
      browser,
    }) => {
      const person = await newcomer(page, browser, 'Uma')
      const other = await (await browser.newContext()).newPage()
      await signIn(other, person)

      await page.goto('/desk/account')
      const section = sectionOf(page, 'Password')
      await section.getByLabel('Your password').fill('not mine')
      await section.getByLabel('New password').fill('a better password')
      await section.getByRole('button', { name: 'Change password' }).click()
      await expect(section.getByRole('alert')).toContainText('not your password')

      await section.getByLabel('Your password').fill(person.password)
      await section.getByLabel('New password').fill('a better password')
      await section.getByRole('button', { name: 'Change password' }).click()
      await expect(section.getByRole('status')).toContainText('changed')
      await other.goto('/desk')
      await expect(other).toHaveURL(/\/sign-in/)
      await signIn(other, { ...person, password: 'a better password' })

      await page.reload()
      await page.getByRole('button', { name: 'End', exact: true }).click()
      await expect(page.getByRole('button', { name: 'End', exact: true })).toHaveCount(0)
      await other.goto('/desk')
      await expect(other).toHaveURL(/\/sign-in/)
    })
  })

test('a passkey signs in without a password, until it is removed', async ({ page, browser }) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
  await newcomer(page, browser, 'Vera')
  await page.goto('/desk/account')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText(/^Added/)).toBeVisible()

  const enter = async () => {
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Use a passkey instead' }).click()
  }
  await enter()
  await expect(page).toHaveURL(/\/desk$/)

  // A device that does not ask who holds it is no more than a key found in the street.
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await enter()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await page.getByRole('button', { name: 'Use a passkey instead' }).click()
  await expect(page).toHaveURL(/\/desk$/)

  await page.goto('/desk/account')
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText(/^Added/)).toHaveCount(0)
  await enter()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'does not know that passkey',
  )
})
