import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { blockWords } from './block-posts'

/** The address of the distinct text with one of the journeys' words. */
export const listOf = (name: keyof typeof blockWords, more = '') =>
  `/desk/blocks?words=${blockWords[name]}${more}`

export const rows = (page: Page) => page.getByRole('main').getByRole('listitem')

/** Opens a list until it has what the site counts by the way. */
export async function openList(page: Page, path: string, count: number) {
  await expect(async () => {
    await page.goto(path)
    await expect(rows(page)).toHaveCount(count, { timeout: 1_000 })
  }).toPass()
  await page.waitForFunction(() => document.readyState === 'complete')
}
