import { randomUUID } from 'node:crypto'
import { ask } from './ask'
import { unknownFaults } from './checks/unknown'
import type { Crawl } from './crawl'
import { crawlSite } from './crawl'
import { checkFeeds } from './feeds'
import { judge } from './judge'
import { readPage } from './read-page'
import type { Listed } from './read-sitemap'
import { readSitemap } from './read-sitemap'
import { readRobots } from './robots-rules'
import type { SitePaths } from './site-paths'
import { sitePaths } from './site-paths'
import type { Result } from './tally'
import { Tally } from './tally'

export type AuditOf = {
  base: URL
  concurrency: number
  /** Pages at most. */
  limit: number
  say: (asked: number) => void
}

export type Report = {
  results: Result[]
  pages: number
  /** How many indexable posts are so many clicks from the home page. */
  depths: Record<string, number>
  isCut: boolean
  skippedAsides: number
}

/** Crawls the site at `base` and checks all of it. Throws a sentence when there is no site to crawl. */
export async function audit({ base, concurrency, limit, say }: AuditOf): Promise<Report> {
  const tally = new Tally()
  const site = await findSite(base)
  const { mayFetch, sitemaps } = readRobots(await fetchText(base, '/robots.txt'), 'Googlebot')
  const listed: Listed = new Map()
  for (const address of sitemaps.length > 0 ? sitemaps : ['/sitemap.xml'])
    for (const [path, shards] of await readSitemap(site, address))
      listed.set(path, [...(listed.get(path) ?? []), ...shards])

  const onPage = ({ visits }: Crawl) => say(visits.size)
  const asked = { site, mayFetch, concurrency, limit, tally, say: onPage }
  const crawl = await crawlSite(asked, listed.keys())
  await checkFeeds(site, crawl, concurrency, tally)
  await checkUnknown(site, tally)
  const depths = judge(crawl, listed, tally)
  const { visits, isCut, skippedAsides } = crawl
  return { results: tally.results(), pages: visits.size, depths, isCut, skippedAsides }
}

/** Where the site says it is, by its home page's canonical. */
async function findSite(base: URL): Promise<SitePaths> {
  const [canonical] = readPage(await fetchText(base, '/')).canonicals
  return sitePaths(
    base,
    canonical && URL.canParse(canonical) ? new URL(canonical).origin : base.origin,
  )
}

async function fetchText(base: URL, path: string): Promise<string> {
  const { status, text } = await ask(new URL(path, base), 'browser').catch((cause) => {
    throw new Error(`Nobody answers at ${base.origin}.`, { cause })
  })
  if (status !== 200) throw new Error(`${path} answers ${status}.`)
  return text
}

async function checkUnknown(site: SitePaths, tally: Tally) {
  for (const folder of ['/', '/posts/', '/stacks/']) {
    const path = `${folder}${randomUUID()}`
    const { status, text } = await ask(site.urlOf(path), 'googlebot')
    const faults = unknownFaults(status, readPage(text))
    tally.add(
      'unknown addresses are 404',
      faults.map((fault) => `${path}: ${fault}`),
    )
  }
}
