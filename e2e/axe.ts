import axe from 'axe-core'
import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Waits for the page's title, and finds nothing that keeps somebody out: WCAG 2.2, A and AA. */
export async function expectNoViolations(page: Page) {
  await expect(page).toHaveTitle(/./) // within the site a page's title follows its text
  await page.addScriptTag({ content: axe.source })
  const violations = await page.evaluate(async (values) => {
    const { violations: found } = await window.axe.run(document, { runOnly: values })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, tags)
  expect(violations).toEqual([])
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
