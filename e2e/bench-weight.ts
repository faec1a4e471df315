import type { Browser } from 'playwright/test'
import { chromium } from 'playwright/test'
import { ensureBrowser } from '@/lib/cli/browser'
import { ensureBuild } from '@/lib/cli/build'
import { command } from '@/lib/cli/command'
import { findPort } from '@/lib/cli/ports'
import { openFilledSite } from './filled-site'
import { readImported } from './imported'
import type { Weight } from './weigh-page'
import { weighPage } from './weigh-page'

/** What a reader's first visit may cost: compressed bytes, and pieces for `fonts`. */
const budget = { script: 150_000, html: 60_000, style: 20_000, font: 60_000, fonts: 2 }

/** Prints what pages weigh as JSON lines; ends with 1 when one is over its budget. */
await command(async () => {
  await ensureBuild(console.error)
  const executablePath = ensureBrowser(console.error)
  const site = await openFilledSite('alphanode_weight', await findPort(3300))
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath ? { executablePath } : {}),
  })
  try {
    return (await weighPages(browser, site.url)) ? 0 : 1
  } finally {
    await browser.close()
    await site.stop()
  }
})

/** Whether all of them keep within the budget. */
async function weighPages(browser: Browser, site: string) {
  const posts = readImported().map(({ slug }) => `/posts/${slug}`)
  let kept = true
  for (const path of ['/', '/stacks', '/tools/git', '/search?q=rollback', ...posts]) {
    const weight = await weighPage(browser, `${site}${path}`)
    const over = excesses(weight)
    console.log(JSON.stringify({ path, ...weight, over }))
    kept &&= over.length === 0
  }
  return kept
}

function excesses({ bytes, fonts, layoutShift, strangers }: Weight): string[] {
  const measured = Object.entries({ ...bytes, fonts })
  const allowed = new Map(Object.entries(budget))
  return [
    ...measured.filter(([name, size]) => size > (allowed.get(name) ?? 0)).map(([name]) => name),
    ...(layoutShift > 0 ? ['layout shift'] : []),
    ...(strangers.length > 0 ? ['requests to strangers'] : []),
  ]
}
