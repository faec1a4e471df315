import type { Page } from 'playwright/test'

/** Where the nth block is written. */
export const textOf = (page: Page, at: number) =>
  page
    .getByRole('list', { name: 'Blocks' })
    .getByRole('textbox', { name: new RegExp(`^Text of .* ${at} of`) })

/** Shows the preview, the details, or what is to be saved. */
export const show = (page: Page, name: string) =>
  page.getByRole('group', { name: 'What is shown' }).getByRole('button', { name }).click()

export const preview = (page: Page) => page.getByRole('region', { name: 'Preview' })

/** Says why, and saves. */
export async function save(page: Page, reason: string) {
  await show(page, 'Save')
  await page.getByLabel('Reason of the change').fill(reason)
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
}

/** Pastes as a browser does that has copied from a page. */
export const paste = (page: Page, html: string) =>
  page.evaluate((copied) => {
    const data = new DataTransfer()
    data.setData('text/html', copied)
    data.setData('text/plain', 'plain')
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    })
    document.activeElement?.dispatchEvent(event)
  }, html)
