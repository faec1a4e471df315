import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { elsewhere } from '@/lib/content/elsewhere'
import { hubPath } from '@/lib/posts/hub'
import { absolute } from '../absolute'
import type { Spell } from '../markdown/post-markdown'
import { noLaterThan } from '../stated-time'
import type { Entry, Feed, FeedHub, FeedPost } from './feed'
import type { FeedFormat } from './feed-path'
import { feedPath } from './feed-path'

/** Beyond so many characters of text, the posts further down a feed have their summary alone. */
const LONGEST = 4_000_000

type Of = { hub: FeedHub | null; format: FeedFormat; posts: FeedPost[]; spell: Spell; now: Date }

/** What a feed of these posts says. */
export function composeFeed({ hub, format, posts: found, spell, now }: Of): Feed {
  const posts = found.map((post) => ({ ...post, changedAt: noLaterThan(now, post.changedAt) }))
  let length = 0
  const entries = posts.map((post) => {
    const html = toEntryHtml(post, spell)
    length += html.length
    return toEntry(post, length > LONGEST ? null : html, spell)
  })
  const about = hub ? ` filed under the ${hub.kind} ${hub.name}` : ''
  const changes = posts.map(({ changedAt }) => changedAt.getTime())
  return {
    title: hub ? `AlphaNode: ${hub.name}` : 'AlphaNode',
    description: `The posts${about} that were reviewed last.`,
    address: absolute(feedPath(hub, format)),
    page: absolute(hub ? hubPath(hub) : '/'),
    updatedAt: new Date(Math.max(0, ...changes)), // a feed with nothing in it never changed
    entries,
  }
}

function toEntry(post: FeedPost, html: string | null, spell: Spell): Entry {
  return {
    id: `tag:${new URL(absolute('/')).hostname},2026:${encodeURIComponent(post.sourceId)}`,
    address: absolute(`/posts/${post.slug}`),
    title: printable(spell(post.title).trim() || post.slug),
    summary: printable(spell(post.excerpt)),
    html,
    author: post.author && printable(post.author),
    publishedAt: post.publishedAt,
    updatedAt: post.changedAt,
    categories: [...new Set(post.terms.map(({ name }) => printable(name)))],
  }
}

/** The lead and every block. */
function toEntryHtml({ slug, lead, blocks }: FeedPost, spell: Spell): string {
  const address = absolute(`/posts/${slug}`)
  const opening = lead ? [paragraph(spell(lead))] : []
  const trees = blocks.map((block) => elsewhere(block, address))
  return printable(toHtml({ type: 'root', children: [...opening, ...trees] }))
}

const paragraph = (value: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value }],
})

/** Without the two signs that XML cannot have and our texts may. */
const printable = (text: string) => text.replace(/[\uFFFE\uFFFF]/g, '')
