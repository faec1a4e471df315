import { expect, test } from 'playwright/test'
import { markedStack } from './block-posts'
import { openCockpit } from './cockpit-posts'
import { signIn } from './desk'
import { people } from './world'

test('in the cockpit only unread text asks for attention, and what is shown is approved at once', async ({
  page,
}) => {
  await signIn(page, people.grace)
  await openCockpit(page, `/desk/review?stack=${markedStack.script}`)
  const blocks = page.getByRole('region', { name: 'Blocks' })
  const block = (nth: number) => page.getByRole('group', { name: new RegExp(`^Block ${nth},`) })
  await page.getByRole('textbox', { name: 'Note' }).fill('a note that stays')
  await page.getByRole('textbox', { name: 'Note' }).blur()
  await expect(blocks).toContainText('0 of 4 blocks approved; 4 to read')

  await page.keyboard.press('b')
  await expect(block(1)).toBeFocused()
  await page.keyboard.press('o')
  await expect(block(2)).toBeFocused()
  await expect(block(1)).toContainText('Approved by Grace')
  await page.keyboard.press('w')
  await page.keyboard.press('2')
  await page.keyboard.press('w')
  await expect(block(3)).toBeFocused()
  await expect(block(2)).toContainText('Wrong: outdated by Grace')
  await expect(blocks).toContainText('1 of 4 blocks approved; 2 to read; 1 wrong')
  await page.keyboard.press('g')
  await expect(blocks).toContainText('3 of 4 blocks approved; 1 wrong')
  await page.keyboard.press('z')
  await expect(blocks).toContainText('1 of 4 blocks approved; 2 to read; 1 wrong')
  await block(2).getByRole('button', { name: 'Undo block 2' }).click()
  await expect(blocks).toContainText('1 of 4 blocks approved; 3 to read')
  await blocks.getByRole('button', { name: 'Approve what is shown' }).click()
  await expect(blocks).toContainText('All 4 blocks approved. The post still needs its own decision')

  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('a note that stays')
  await expect(page.getByText(/^Yours until/)).toBeVisible()
  await page.reload()
  await expect(blocks).toContainText('All 4 blocks approved')
  await expect(block(1).getByRole('link', { name: /^In 1 post/ })).toHaveAttribute(
    'href',
    /\/desk\/blocks\/\d+/,
  )
  await page.getByRole('button', { name: 'Reviewed' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The end of this queue')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('blocks are judged in the cockpit by plain forms', async ({ page }) => {
    await signIn(page, people.grace)
    await page.goto(`/desk/review?stack=${markedStack.plain}`)
    const blocks = page.getByRole('region', { name: 'Blocks' })
    await page.getByRole('button', { name: 'Approve block 1', exact: true }).click()
    await expect(blocks).toContainText('1 of 4 blocks approved; 3 to read')
    await blocks.getByRole('button', { name: 'Take it back' }).click()
    await expect(blocks).toContainText('0 of 4 blocks approved; 4 to read')
    await blocks.getByRole('button', { name: 'Approve what is shown' }).click()
    await expect(blocks).toContainText('All 4 blocks approved')
  })
})
