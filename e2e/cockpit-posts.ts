import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'

/** How many posts each journey through the cockpit has of its own: no other meets them. */
const counts = {
  keys: 24,
  pair: 12,
  kept: 6,
  plain: 4,
  end: 1,
  seen: 4,
  leave: 3,
  touch: 5,
  off: 3,
} as const

/** The cockpit over the posts of a journey, which are filed under a stack of their own. */
export const cockpitOf = (name: keyof typeof counts) => `/desk/review?stack=cockpit-${name}`

export const titleOf = (page: Page) => page.getByRole('heading', { level: 1 })

/** Opens the cockpit and waits for its script: it makes the post the reader's, and says until when. */
export async function openCockpit(page: Page, path: string) {
  await page.goto(path)
  await expect(page).toHaveURL(/at=/)
  await page.waitForFunction(() => document.readyState === 'complete')
  await expect(page.getByText(/^Yours until/)).toBeVisible()
}

/** Makes them, private so that they are in no reader's list; for `site.ts` alone. */
export async function makeCockpitPosts() {
  const { aDraft, importDrafts } = await import('@/lib/import/testing/drafts')
  const drafts = Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, at) =>
      aDraft(`cockpit-${name}-${at + 1}`, {
        title: `${name} post ${at + 1}`,
        visibility: 'private',
        metadata: { stack: [`cockpit ${name}`] },
      }),
    ),
  )
  await importDrafts(...drafts)
}
