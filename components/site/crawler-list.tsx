import type { Purpose } from '@/lib/indexing/crawlers'
import { allowed, crawlers } from '@/lib/indexing/crawlers'

const purposes = [
  ['search', 'To be found by search'],
  ['user', 'To read a page for somebody who asked'],
  ['training', 'To train models'],
] as const satisfies [Purpose, string][]

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** What robots.txt tells crawlers, by what they come for. */
export function CrawlerList() {
  return (
    <dl>
      {purposes.map(([purpose, title]) => (
        <div key={purpose}>
          <dt>
            {title}: <strong>{allowed[purpose] ? 'welcome' : 'asked to stay away'}</strong>
          </dt>
          <dd>By name {list.format(namesOf(purpose))}.</dd>
        </div>
      ))}
    </dl>
  )
}

const namesOf = (purpose: Purpose) =>
  crawlers.filter((crawler) => crawler.purpose === purpose).map(({ token }) => token)
