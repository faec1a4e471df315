import { expect, test } from 'playwright/test'
import { cockpitOf, openCockpit, titleOf } from './cockpit-posts'
import { signIn } from './desk'
import { people } from './world'

test.use({ viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true })

test('a reviewer works the cockpit on a phone, by touch alone', async ({ page }) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await signIn(page, people.ada)
  await openCockpit(page, cockpitOf('touch'))
  await expect(titleOf(page)).toHaveText('Touch post 1')
  const decisions = page.getByRole('form', { name: 'Your decision' })
  const bar = decisions.getByRole('button')
  await expect(bar).toHaveText(['Reviewed', 'Expanded', 'Needs work', 'Skip'])
  const boxes = await Promise.all((await bar.all()).map((each) => each.boundingBox()))
  expect(new Set(boxes.map((box) => `${box?.y} ${box?.height}`)).size).toBe(1)
  for (const box of boxes) {
    expect(box?.x).toBeGreaterThan(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(375)
  }

  await button('Reviewed').tap()
  await expect(titleOf(page)).toHaveText('Touch post 2')
  await page.getByRole('link', { name: 'Next post' }).tap()
  await expect(titleOf(page)).toHaveText('Touch post 3')
  await decisions.getByText('unclear').tap()
  await button('Needs work').tap()
  await expect(titleOf(page)).toHaveText('Touch post 4')
  await button('Undo').tap()
  await expect(titleOf(page)).toHaveText('Touch post 3')
  await expect(page.getByRole('status')).toContainText('Taken back. Now drafted')
  await button('Skip').tap()
  await expect(titleOf(page)).toHaveText('Touch post 4')
  await button('Previous').tap()
  await expect(titleOf(page)).toHaveText('Touch post 3')
})
