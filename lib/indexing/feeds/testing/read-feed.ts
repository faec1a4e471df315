import { parseFeed } from '@rowanmanning/feed-parser'
import { z } from 'zod'

type Read = {
  title: string | null
  page: string | null
  self: string | null
  items: {
    id: string | null
    url: string | null
    title: string | null
    content: string | null
    updated: Date | null
    published: Date | null
    categories: string[]
    authors: (string | null)[]
  }[]
}

const Person = z.strictObject({ name: z.string() })

/** What jsonfeed.org/version/1.1 asks of a feed, and no field that it does not know. */
const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      title: z.string(),
      summary: z.string(),
      content_html: z.string(),
      date_published: z.iso.datetime().optional(),
      date_modified: z.iso.datetime(),
      tags: z.array(z.string()).optional(),
      authors: z.array(Person).optional(),
    }),
  ),
})

/** Reads a feed with other means than it was written by. Throws when it is none. */
export const readFeed = (text: string): Read => (text.startsWith('{') ? readJson : readXml)(text)

function readXml(text: string): Read {
  const { title, url, self, items } = parseFeed(text)
  return {
    title,
    page: url,
    self,
    items: items.map(({ id, url, title, content, updated, published, categories, authors }) => ({
      ...{ id, url, title, content, updated, published },
      categories: categories.map(({ term }) => term),
      authors: authors.map(({ name }) => name),
    })),
  }
}

function readJson(text: string): Read {
  const { title, home_page_url, feed_url, items } = JsonFeed.parse(JSON.parse(text))
  return {
    title,
    page: home_page_url,
    self: feed_url,
    items: items.map((item) => ({
      ...{ id: item.id, url: item.url, title: item.title, content: item.content_html },
      updated: new Date(item.date_modified),
      published: item.date_published ? new Date(item.date_published) : null,
      categories: item.tags ?? [],
      authors: (item.authors ?? []).map(({ name }) => name),
    })),
  }
}
