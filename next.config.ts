import type { NextConfig } from 'next'
import { hubRewrites } from './lib/posts/hub'

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Content-Security-Policy',
    value: "frame-ancestors 'none'; object-src 'none'; base-uri 'self'",
  },
]

export default {
  poweredByHeader: false,
  // The proxy answers for whole addresses: in one step, also where two things are wrong with one.
  skipTrailingSlashRedirect: true,
  skipProxyUrlNormalize: true,
  // Rendered pages stay in memory: on disk they are never evicted, and crawlers fill it.
  experimental: { isrFlushToDisk: false },
  cacheMaxMemorySize: 256 * 1024 * 1024,
  // No stale-while-revalidate: browsers heed it too, and would show what was before a change.
  expireTime: 3600,
  // Pictures are hotlinked: the optimizer would fetch what a stranger asks it to.
  images: { unoptimized: true },
  typedRoutes: true,
  // `/` has a parameter so that it is rendered on its first request: a build needs no database.
  rewrites: async () => [{ source: '/', destination: '/newest/first' }, ...hubRewrites],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
} satisfies NextConfig
