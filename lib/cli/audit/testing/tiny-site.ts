/** What a tiny site answers with; or it breaks the connection off. */
export type Given = {
  status?: number
  headers?: Record<string, string>
  body?: string
  isBrokenOff?: boolean
}

/** By path; `unknown` for all others. A function is asked by user agent. */
export type Answers = Record<string, Given | ((agent: string) => Given)>

type Described = {
  path: string
  title?: string
  robots?: string
  canonical?: string
  links?: string[]
  inside?: string
}

/** A page that is in order, but for what is asked for. */
export function markup(origin: string, described: Described): string {
  const {
    path,
    title = `At ${path}`,
    robots = 'index, follow',
    links = [],
    inside = '',
  } = described
  const { canonical = `${origin}${path}` } = described
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta name="robots" content="${robots}"><link rel="canonical" href="${canonical}">
<link rel="alternate" type="application/rss+xml" href="/feed.rss"></head>
<body><h1>${title}</h1>${inside}${links.map((link) => `<a href="${link}">on</a>`).join('')}</body></html>`
}

/** Two posts, an old address, a feed and a sitemap, and nothing wrong with any of it. */
export function soundSite(origin: string): Answers {
  const site = { '@type': 'WebSite', '@id': `${origin}/#website` }
  const data = {
    '@context': 'https://schema.org',
    ...site,
    name: 'Tiny',
    url: `${origin}/`,
    inLanguage: 'en',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${origin}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
  const inside = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const links = ['/posts/a', '/posts/b#part', '/old', '/search?q=1', 'https://elsewhere.test/']
  const item = `<item><title>A</title><link>${origin}/posts/a</link><description>A</description></item>`
  const shard = ['/', '/posts/a', '/posts/b'].map(
    (path) => `<url><loc>${origin}${path}</loc></url>`,
  )
  return {
    '/': { body: markup(origin, { path: '/', links, inside }) },
    '/posts/a': { body: markup(origin, { path: '/posts/a' }) },
    '/posts/b': { body: markup(origin, { path: '/posts/b' }) },
    '/old': { status: 301, headers: { location: '/posts/a' } },
    '/search?q=1': { body: markup(origin, { path: '/search', robots: 'noindex' }) },
    '/feed.rss': {
      headers: { 'content-type': 'application/rss+xml' },
      body: `<rss version="2.0"><channel><title>Tiny</title><link>${origin}/</link><description>d</description>${item}</channel></rss>`,
    },
    '/robots.txt': {
      body: `User-agent: *\nDisallow: /search?\n\nSitemap: ${origin}/sitemap.xml\n`,
    },
    '/sitemap.xml': {
      body: `<sitemapindex><sitemap><loc>${origin}/1.xml</loc></sitemap></sitemapindex>`,
    },
    '/1.xml': { body: `<urlset>${shard.join('')}</urlset>` },
    unknown: { status: 404, body: '<html lang="en"><h1>Nothing here</h1></html>' },
  }
}
