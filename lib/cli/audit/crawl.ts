import { isFeedType } from './checks/feeds'
import { checkPage, compareAgents, look } from './look'
import { forEachAtOnce } from './pool'
import type { MayFetch } from './robots-rules'
import { whySilent } from './silence'
import type { SitePaths } from './site-paths'
import type { Tally } from './tally'
import type { Visit } from './visit'

export type Crawl = {
  visits: Map<string, Visit>
  /** Feeds that pages name, with the page. */
  feeds: Map<string, string>
  /** Whether the limit of pages came before the end. */
  isCut: boolean
  /** Links that robots.txt keeps crawlers from, beyond as many as are tried. */
  skippedAsides: number
}

export type CrawlOf = {
  site: SitePaths
  mayFetch: MayFetch
  concurrency: number
  limit: number
  tally: Tally
  say: (crawl: Crawl) => void
}

type Step = { path: string; depth: number | null; from: string }

/** So many of the addresses that crawlers are kept from are tried: there is no end to searches. */
const MOST_ASIDES = 300

/** Follows every link from `/`, level by level, so that each page is reached by its fewest clicks; then asks for `listed`. */
export async function crawlSite(asked: CrawlOf, listed: Iterable<string>): Promise<Crawl> {
  const crawl: Crawl = { visits: new Map(), feeds: new Map(), isCut: false, skippedAsides: 0 }
  const crawler = new Crawler(asked, crawl)
  let level: Step[] = [{ path: '/', depth: 0, from: 'the start' }]
  while (level.length > 0) level = await crawler.walk(level)
  const rest = [...listed].map((path) => ({ path, depth: null, from: 'the sitemap' }))
  await crawler.walk(rest)
  return crawl
}

class Crawler {
  readonly #of: CrawlOf
  readonly #crawl: Crawl
  #asides = 0

  constructor(of: CrawlOf, crawl: Crawl) {
    this.#of = of
    this.#crawl = crawl
  }

  /** Asks for these, and gives what they link to. */
  async walk(level: Step[]): Promise<Step[]> {
    const next = new Map<string, Step>()
    await forEachAtOnce(level, this.#of.concurrency, async (step) => {
      const visit = this.#begin(step)
      if (!visit) return
      const links = await this.#visit(visit, level)
      const depth = step.depth === null ? null : step.depth + 1
      for (const path of links)
        if (depth !== null && !this.#crawl.visits.has(path) && !next.has(path))
          next.set(path, { path, depth, from: step.path })
    })
    return [...next.values()]
  }

  /** The record of an address that nobody asked for yet; null when it is not to be asked for. */
  #begin({ path, depth, from }: Step): Visit | null {
    const { visits } = this.#crawl
    if (visits.has(path)) return null
    const isAside = !this.#of.mayFetch(path)
    if (isAside && this.#asides >= MOST_ASIDES) {
      this.#crawl.skippedAsides += 1
      return null
    }
    if (visits.size >= this.#of.limit) {
      this.#crawl.isCut = true
      return null
    }
    if (isAside) this.#asides += 1
    const unread = { status: 0, to: null, isHtml: false, isIndexed: false, canonical: null }
    const visit = { path, depth, from, isAside, title: '', silence: '', ...unread }
    visits.set(path, visit)
    this.#of.say(this.#crawl)
    return visit
  }

  /** Fills the record in, and gives where it links to; a redirect's target joins its level. */
  async #visit(visit: Visit, level: Step[]): Promise<Iterable<string>> {
    const { site, tally } = this.#of
    const { path, depth } = visit
    const seen = await look(site, path, 'browser').catch((cause: unknown) => {
      visit.silence = whySilent(cause)
      return null
    })
    if (!seen) return []
    const { reply, page, learnt } = seen
    Object.assign(visit, learnt, { isHtml: page !== null, title: page?.title ?? '' })
    if (reply.location !== null) {
      visit.to = site.pathOf(reply.location, path) ?? reply.location
      if (visit.to.startsWith('/')) level.push({ path: visit.to, depth, from: path })
    }
    if (visit.isAside) return []
    checkPage(site, path, seen, tally)
    if (!page) return []
    await compareAgents(site, path, seen, tally)
    return this.#follow(path, page)
  }

  #follow(path: string, page: { links: string[]; alternates: { type: string; href: string }[] }) {
    const { pathOf } = this.#of.site
    for (const { type, href } of page.alternates) {
      const feed = pathOf(href, path)
      if (feed && isFeedType(type) && !this.#crawl.feeds.has(feed))
        this.#crawl.feeds.set(feed, path)
    }
    const hrefs = [...page.links, ...page.alternates.map(({ href }) => href)]
    return new Set(hrefs.flatMap((href) => pathOf(href, path) ?? []))
  }
}
