import { absolute } from './absolute'
import { allowed, crawlers, uncrawled } from './crawlers'

/** What robots.txt says: the table in lib/indexing/crawlers.ts. It asks no database, so it is there when that is not. */
export function robotsTxt(): string {
  const refused = crawlers.filter(({ purpose }) => !allowed[purpose])
  return [
    group(['*'], uncrawled),
    ...(refused.length > 0
      ? [
          group(
            refused.map(({ token }) => token),
            ['/'],
          ),
        ]
      : []),
    `Sitemap: ${absolute('/sitemap.xml')}\n`,
  ].join('\n')
}

const group = (tokens: string[], paths: readonly string[]) =>
  [
    ...tokens.map((token) => `User-agent: ${token}`),
    ...paths.map((path) => `Disallow: ${path}`),
    '',
  ].join('\n')
