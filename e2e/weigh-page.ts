import type { Browser, Page, Response } from 'playwright/test'

const kinds = {
  script: 'script',
  stylesheet: 'style',
  document: 'html',
  font: 'font',
} as const

type Kind = (typeof kinds)[keyof typeof kinds]

/** What a first visit to a page costs a reader. */
export type Weight = {
  /** Bytes as they came over the wire, compressed. */
  bytes: Record<Kind, number>
  fonts: number
  /** Cumulative layout shift, the page scrolled through to its end. */
  layoutShift: number
  /** Addresses at other hosts that were asked for anything but a picture. */
  strangers: string[]
}

declare global {
  interface Window {
    layoutShift?: number
  }
}

/** Visits `url` with an empty cache; pictures of other hosts are answered here. */
export async function weighPage(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  const { origin } = new URL(url)
  const strangers: string[] = []
  await page.route(
    (address) => address.origin !== origin,
    (route) => {
      if (route.request().resourceType() !== 'image') strangers.push(route.request().url())
      return route.fulfill({ contentType: 'image/svg+xml', body: picture })
    },
  )
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.addInitScript(watchLayout)
  const answer = await page.goto(url, { waitUntil: 'networkidle' })
  if (!answer?.ok()) throw new Error(`${url} answers ${answer?.status()}, which weighs nothing.`)
  await scrollThrough(page)

  const weight = { ...(await add(responses, origin)), strangers }
  const layoutShift = await page.evaluate(() => window.layoutShift ?? 0)
  await context.close()
  return { ...weight, layoutShift }
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="gray"/></svg>'

function watchLayout() {
  window.layoutShift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number')
        window.layoutShift = (window.layoutShift ?? 0) + entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Everything lazy is asked for; what shifts when it comes is seen. */
async function scrollThrough(page: Page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight / 2) {
      window.scrollTo(0, y)
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
  })
  await page.waitForLoadState('networkidle')
}

async function add(responses: Response[], origin: string) {
  const bytes: Weight['bytes'] = { script: 0, style: 0, html: 0, font: 0 }
  let fonts = 0
  for (const response of responses) {
    const kind = kindOf(response.request().resourceType())
    if (!kind || new URL(response.url()).origin !== origin) continue
    if (kind === 'font') fonts += 1
    bytes[kind] += (await response.request().sizes()).responseBodySize
  }
  return { bytes, fonts }
}

function kindOf(type: string): Kind | null {
  return Object.entries(kinds).find(([name]) => name === type)?.[1] ?? null
}
