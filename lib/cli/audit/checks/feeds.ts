import { parseFeed } from 'feedsmith'

/** What kind of file an address says it is, when that is a feed. */
export const isFeedType = (type: string) =>
  ['application/atom+xml', 'application/rss+xml', 'application/feed+json'].includes(type)

/** Where the entries of a feed lead; null for what is no feed. */
export function readFeed(text: string): string[] | null {
  try {
    const found = parseFeed(text)
    switch (found.format) {
      case 'atom':
        return (found.feed.entries ?? []).flatMap(({ links }) => links?.[0]?.href ?? [])
      case 'rss':
        return (found.feed.items ?? []).flatMap(({ link }) => link ?? [])
      case 'json':
        return (found.feed.items ?? []).flatMap(({ url }) => url ?? [])
      default:
        return null
    }
  } catch {
    return null
  }
}
