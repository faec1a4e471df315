// Relative, because next.config.ts reads this file and knows no alias.

import type { TermLink } from '@/lib/posts/post'
import { hubPath, hubSegments } from '../../posts/hub'

/** By the ending of its address, what a feed is sent as. */
export const feedTypes = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
} as const
export type FeedFormat = keyof typeof feedTypes

export const isFeedFormat = (text: string): text is FeedFormat => Object.hasOwn(feedTypes, text)

type Hub = Pick<TermLink, 'kind' | 'slug'>
type FeedPath = `${string}/feed.${FeedFormat}`

/** The address of the feed of a hub, or of the whole site. */
export const feedPath = (hub: Hub | null, format: FeedFormat): FeedPath =>
  `${hub ? encodeURI(hubPath(hub)) : ''}/feed.${format}`

/** What pages say of their feeds: `alternates.types` of their metadata. */
export const feedLinks = (hub: Hub | null): Record<string, string> => ({
  [feedTypes.atom]: feedPath(hub, 'atom'),
  [feedTypes.rss]: feedPath(hub, 'rss'),
  [feedTypes.json]: feedPath(hub, 'json'),
})

const file = `feed.:format(${Object.keys(feedTypes).join('|')})`

/** All feeds share one route, as hubs do. */
export const feedRewrites = [
  { source: `/${file}`, destination: '/feeds/:format' },
  ...Object.entries(hubSegments).map(([kind, segment]) => ({
    source: `/${segment}/:slug/${file}`,
    destination: `/feeds/:format/${kind}/:slug`,
  })),
]
