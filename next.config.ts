import type { NextConfig } from 'next'
import { archiveRewrites } from './lib/indexing/archive/place'
import { feedRewrites } from './lib/indexing/feeds/feed-path'
import { indexNowRewrites } from './lib/indexing/indexnow/rewrites'
import { markdownRewrites } from './lib/indexing/markdown/rewrites'
import { pictureRewrites } from './lib/indexing/picture/rewrites'
import { staticHeaders } from './lib/indexing/static-files'
import { hubRewrites } from './lib/posts/hub'

const noindex = { key: 'X-Robots-Tag', value: 'noindex, follow' }

/** What search engines are to keep out whatever is there: the pages say so too. */
const neverIndexed = [
  '/newest/:cursor',
  '/posts/:slug/history/:more*',
  '/posts/:slug/v/:version',
  '/search',
]

export default {
  poweredByHeader: false,
  // The proxy answers for whole addresses: in one step, also where two things are wrong with one.
  skipTrailingSlashRedirect: true,
  // Rendered pages stay in memory: on disk they are never evicted, and crawlers fill it.
  experimental: { isrFlushToDisk: false },
  // Counted in characters, of which each may take two bytes: see SITE_MEMORY_MB.
  cacheMaxMemorySize: 128 * 1024 * 1024,
  // No stale-while-revalidate: browsers heed it too, and would show what was before a change.
  expireTime: 3600,
  // Pictures are hotlinked: the optimizer would fetch what a stranger asks it to.
  images: { unoptimized: true },
  typedRoutes: true,
  // Both have a parameter so that they are rendered on their first request: a build knows neither database nor SITE_URL.
  rewrites: async () => [
    { source: '/', destination: '/newest/first' },
    { source: '/about', destination: '/about/all' },
    ...archiveRewrites,
    ...hubRewrites,
    ...feedRewrites,
    ...markdownRewrites,
    ...indexNowRewrites,
    ...pictureRewrites,
  ],
  // What every answer has is set before Next sees a request: lib/requests/arrivals.
  headers: async () => [
    ...staticHeaders,
    ...neverIndexed.map((source) => ({ source, headers: [noindex] })),
  ],
} satisfies NextConfig
