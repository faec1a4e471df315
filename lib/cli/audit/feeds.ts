import { ask } from './ask'
import { readFeed } from './checks/feeds'
import type { Crawl } from './crawl'
import { forEachAtOnce } from './pool'
import type { SitePaths } from './site-paths'
import type { Tally } from './tally'

/** Feeds that pages name can be read, and lead to nothing that search engines are to keep out. */
export async function checkFeeds(
  site: SitePaths,
  { feeds, visits, isCut }: Crawl,
  concurrency: number,
  tally: Tally,
) {
  await forEachAtOnce([...feeds], concurrency, async ([path, from]) => {
    const { status, text } = await ask(site.urlOf(path), 'text')
    const entries = status === 200 ? readFeed(text) : null
    tally.add('feeds can be read', entries ? [] : [`${path}: answers ${status}, named by ${from}`])
    const wrong = (entries ?? []).filter((entry) => {
      const visit = visits.get(site.pathOf(entry, path) ?? entry)
      return visit ? !visit.isIndexed || visit.status !== 200 : !isCut
    })
    tally.add(
      'feeds hold what is indexed',
      wrong.map((entry) => `${path}: has ${entry}`),
    )
  })
}
