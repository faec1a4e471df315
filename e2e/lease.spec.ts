import { expect, test } from 'playwright/test'
import { cockpitOf, openCockpit, titleOf } from './cockpit-posts'
import { signIn } from './desk'
import { people } from './world'

test('a post is kept for who is at it, and is the next one’s once they leave', async ({
  page,
  browser,
}) => {
  await page.clock.install()
  await signIn(page, people.ada)
  await openCockpit(page, cockpitOf('leave'))
  await expect(titleOf(page)).toHaveText('Leave post 1')
  const until = page.getByText(/^Yours until/).getByRole('time')
  const begin = (await until.getAttribute('datetime')) ?? ''
  let asked = 0
  page.on('request', (request) => {
    if (request.headers()['next-action']) asked += 1
  })
  await page.clock.fastForward('04:00') // nobody at it
  await page.keyboard.press('Shift') // somebody
  await page.clock.fastForward('00:31')
  await expect(until).not.toHaveAttribute('datetime', begin)
  expect(asked).toBe(1)

  const other = await (await browser.newContext()).newPage()
  await signIn(other, people.grace)
  await openCockpit(other, cockpitOf('leave'))
  await expect(titleOf(other)).toHaveText('Leave post 2')
  await other.getByRole('link', { name: 'Queue' }).click()
  const rows = other.getByRole('article')
  await expect(rows.filter({ hasText: 'Leave post 1' })).toContainText('Ada is on it')

  await page.close({ runBeforeUnload: true }) // as by hand
  await expect(async () => {
    await other.goto(cockpitOf('leave'))
    await expect(titleOf(other)).toHaveText('Leave post 1', { timeout: 1_000 })
  }).toPass()
})
