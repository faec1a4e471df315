import { robotsTxt } from '@/lib/indexing/robots-txt'

/** Not made while building: it names SITE_URL, which is known when the site starts. */
export const dynamic = 'force-dynamic'

export const GET = () =>
  new Response(robotsTxt(), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  })
