import { expect, test } from 'playwright/test'

/** Where an address has room for what a stranger writes. */
const patterns = [
  ...['/*', '/posts/*', '/posts/*.md', '/posts/*/history', '/posts/*/history/*/*', '/posts/*/v/*'],
  ...['/posts/*/history/older/*', '/posts/*/history/compare?from=*&to=*', '/posts/*/picture-*.png'],
  ...['/newest/*', '/archive/*', '/tags/*', '/tags/after/*', '/tags/*/after/*', '/tags/*/feed.rss'],
  ...[
    '/search?q=*',
    '/search?q=a&after=*',
    '/search?stack=*&sort=newest&after=*',
    '/api/suggest?q=*',
  ],
  ...['/feed.*', '/sitemaps/*', '/*.txt', '/hubs/*/*/*', '/kinds/*/*', '/feeds/*/*', '/markdown/*'],
  ...[
    '/desk/*',
    '/desk/imports/*',
    '/sign-in?to=*',
    '/invitation/*',
    '/reset/*',
    '/api/auth/*',
    '/api/*',
  ],
]

const texts = [
  ...['%00', '%2500', '%252500', '%0d%0aA:b', '%ff', '%', '%E0%A4%A', '%ED%A0%80', '..%2f..%2fetc'],
  ...["'", '%22%3E%3Cscript%3E', '%5c', '%F0%9F%9A%80', '__proto__', 'constructor', '-1', '1e309'],
  ...['zzzzzz-zzzzz', '2147483648', '0_2147483648', 'a'.repeat(1_500), '%2e%2e', '%3f', '%23', '+'],
]

for (const pattern of patterns)
  test(`whatever is written into ${pattern}, nothing breaks`, async ({ request }) => {
    for (const text of texts) {
      const address = pattern.replaceAll('*', text)
      const answer = await request.get(address, { maxRedirects: 0, failOnStatusCode: false })
      expect(answer.status(), address).toBeLessThan(500)
      const kept = answer.headers()['cache-control'] ?? ''
      if (answer.status() >= 400) expect(kept, address).not.toMatch(/s-maxage|immutable/)
    }
  })
