import type { Page } from 'playwright/test'
import { chromium } from 'playwright/test'
import { ensureBrowser } from '@/lib/cli/browser'
import { ensureBuild } from '@/lib/cli/build'
import { command } from '@/lib/cli/command'
import { findPort } from '@/lib/cli/ports'
import { signIn } from './desk'
import { openFilledSite } from './filled-site'
import { people } from './world'

const DECISIONS = 40

/** Prints, in milliseconds, how long a reviewer waits in a browser from a decision to the next post's text. */
await command(async () => {
  await ensureBuild(console.error)
  const executablePath = ensureBrowser(console.error)
  const site = await openFilledSite('alphanode_cockpit', await findPort(3300))
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath ? { executablePath } : {}),
  })
  try {
    const page = await browser.newPage({ baseURL: site.url })
    await signIn(page, people.ada)
    await page.goto('/desk/review')
    const waits: number[] = []
    for (let at = 0; at < DECISIONS; at += 1) waits.push(await decide(page))
    waits.sort((a, b) => a - b)
    console.log(JSON.stringify({ probe: 'next post in a browser', ...percentiles(waits) }))
    return 0
  } finally {
    await browser.close()
    await site.stop()
  }
})

/** Reads a moment, as people do, and decides; the wait is measured in the page itself. */
async function decide(page: Page): Promise<number> {
  await page.getByText(/^Yours until/).waitFor()
  await page.waitForLoadState('networkidle')
  return page.evaluate(async () => {
    const { href } = location // changes with the text; titles may be alike
    const start = performance.now()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
    while (location.href === href) await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - start
  })
}

function percentiles(sorted: number[]) {
  const at = (share: number) =>
    Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN)
  return { decisions: sorted.length, p50: at(0.5), p95: at(0.95) }
}
