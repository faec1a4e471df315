import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { Entry, Feed } from './feed'
import type { FeedFormat } from './feed-path'
import { feedTypes } from './feed-path'

/** The text of a feed in its format. */
export const writeFeed = (feed: Feed, format: FeedFormat): string => writers[format](feed)

const SITE = 'AlphaNode'

const writers: Record<FeedFormat, (feed: Feed) => string> = {
  atom: (feed) =>
    generateAtomFeed({
      id: feed.address,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: feed.updatedAt,
      // An entry whose author nobody named is the site's.
      authors: [{ name: SITE }],
      links: [
        { href: feed.address, rel: 'self', type: feedTypes.atom },
        { href: feed.page, rel: 'alternate', type: 'text/html' },
      ],
      entries: feed.entries.map(toAtom),
    }),
  rss: (feed) =>
    generateRssFeed({
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: 'en',
      lastBuildDate: feed.updatedAt,
      atom: { links: [{ href: feed.address, rel: 'self', type: feedTypes.rss }] },
      items: feed.entries.map(toRss),
    }),
  json: (feed) => {
    const generated = generateJsonFeed({
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.address,
      description: feed.description,
      language: 'en',
      items: feed.entries.map(toJson),
    })
    return JSON.stringify(Object.assign({ items: [] }, generated)) // it leaves out what is empty
  },
}

const toAtom = (entry: Entry) => ({
  id: entry.id,
  title: { value: entry.title },
  updated: entry.updatedAt,
  ...(entry.publishedAt && { published: entry.publishedAt }),
  ...(entry.author && { authors: [{ name: entry.author }] }),
  links: [{ href: entry.address, rel: 'alternate', type: 'text/html' }],
  categories: entry.categories.map((term) => ({ term })),
  summary: { value: entry.summary },
  ...(entry.html !== null && { content: { value: entry.html, type: 'html' } }),
})

/** Readers of RSS take a description for HTML, so text has to be escaped as that before it is escaped as XML. */
const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const toRss = (entry: Entry) => ({
  title: entry.title,
  link: entry.address,
  description: asHtml(entry.summary),
  guid: { value: entry.id, isPermaLink: false },
  categories: entry.categories.map((name) => ({ name })),
  ...(entry.publishedAt && { pubDate: entry.publishedAt }),
  // RSS has an address for who wrote it, and no name.
  ...(entry.author && { dc: { creators: [entry.author] } }),
  ...(entry.html !== null && { content: { encoded: entry.html } }),
  atom: { updated: entry.updatedAt },
})

const toJson = (entry: Entry) => ({
  id: entry.id,
  url: entry.address,
  title: entry.title,
  summary: entry.summary,
  content_html: entry.html ?? entry.summary,
  ...(entry.publishedAt && { date_published: entry.publishedAt }),
  date_modified: entry.updatedAt,
  tags: entry.categories,
  ...(entry.author && { authors: [{ name: entry.author }] }),
})
