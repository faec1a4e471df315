import type { Answers } from './tiny-site'
import { markup } from './tiny-site'

/** What is broken, how, and what is found. */
type Case = [string, (answers: Answers, origin: string) => void, RegExp]

const page = (origin: string, path: string, more = {}) => ({
  body: markup(origin, { path, ...more }),
})

export const brokenSites: Case[] = [
  [
    'a dead link',
    (answers, origin) => {
      answers['/posts/b'] = page(origin, '/posts/b', { links: ['/dead'] })
    },
    /^links answer: \/dead: answers 404, linked from \/posts\/b/,
  ],
  [
    'an address where nobody answers',
    (answers) => {
      answers['/posts/b'] = { isBrokenOff: true }
    },
    /^links answer: \/posts\/b: answers nothing \(the connection was reset\), linked from \/$/,
  ],
  [
    'a redirect to where nobody answers',
    (answers) => {
      answers['/posts/a'] = { isBrokenOff: true }
    },
    /^links answer: \/old: leads to \/posts\/a, which answers nothing \(the connection was reset\)/,
  ],
  [
    'a page that answers browsers only',
    (answers, origin) => {
      answers['/posts/b'] = (agent) =>
        agent.includes('Googlebot') ? { isBrokenOff: true } : page(origin, '/posts/b')
    },
    /^agents are told the same: \/posts\/b: it answers googlebot nothing \(the connection was reset\)/,
  ],
  [
    'a redirect that does not last',
    (answers) => {
      answers['/old'] = { status: 302, headers: { location: '/posts/a' } }
    },
    /^links answer: \/old: answers 302/,
  ],
  [
    'a redirect to a redirect',
    (answers) => {
      answers['/old'] = { status: 301, headers: { location: '/older' } }
      answers['/older'] = { status: 301, headers: { location: '/posts/a' } }
    },
    /^links answer: \/old: leads to \/older, which answers 301/,
  ],
  [
    'a listed page without a link',
    (answers, origin) => {
      answers['/posts/lonely'] = page(origin, '/posts/lonely')
      answers['/1.xml'] = { body: `<urlset><url><loc>${origin}/posts/lonely</loc></url></urlset>` }
    },
    /^sitemap is reached by links: \/posts\/lonely: no link/,
  ],
  [
    'a page listed twice',
    (answers, origin) => {
      const twice = `<url><loc>${origin}/posts/a</loc></url>`
      answers['/1.xml'] = { body: `<urlset>${twice.repeat(2)}</urlset>` }
    },
    /^sitemap lists what is indexed: \/posts\/a: stands in \/1.xml, \/1.xml/,
  ],
  [
    'a post that is not listed',
    (answers) => {
      answers['/1.xml'] = { body: '<urlset></urlset>' }
    },
    /^posts are listed and near: \/posts\/a: is in no shard/,
  ],
  [
    'a post five clicks away',
    (answers, origin) => {
      for (const [from, to] of [1, 2, 3].map((step) => [`/s${step}`, `/s${step + 1}`]))
        answers[from ?? ''] = page(origin, from ?? '', { links: [to ?? ''] })
      answers['/s4'] = page(origin, '/s4', { links: ['/posts/far'] })
      answers['/posts/far'] = page(origin, '/posts/far')
      answers['/posts/a'] = page(origin, '/posts/a', { links: ['/s2'] })
    },
    /^posts are listed and near: \/posts\/far: is 5 clicks away/,
  ],
  [
    'a listed page that is not to be indexed',
    (answers, origin) => {
      answers['/posts/a'] = page(origin, '/posts/a', { robots: 'noindex, follow' })
    },
    /^sitemap lists what is indexed: \/posts\/a: is not to be indexed/,
  ],
  [
    'a feed with what is not to be indexed',
    (answers, origin) => {
      answers['/posts/a'] = page(origin, '/posts/a', { robots: 'noindex' })
    },
    /^feeds hold what is indexed: \/feed.rss: has .*\/posts\/a/,
  ],
  [
    'a header that denies what the page says',
    (answers, origin) => {
      answers['/posts/a'] = {
        ...page(origin, '/posts/a', { robots: 'index, follow' }),
        headers: { 'x-robots-tag': 'noindex' },
      }
    },
    /^robots meta and header agree: \/posts\/a: /,
  ],
  [
    'a canonical without its host',
    (answers, origin) => {
      answers['/posts/a'] = page(origin, '/posts/a', { canonical: '/posts/a' })
    },
    /^canonicals are absolute: \/posts\/a: \/posts\/a is not absolute/,
  ],
  [
    'canonicals in a chain',
    (answers, origin) => {
      answers['/posts/a'] = page(origin, '/posts/a', { canonical: `${origin}/posts/b` })
      answers['/posts/b'] = page(origin, '/posts/b', { canonical: `${origin}/old` })
    },
    /^canonicals are fixed points: \/posts\/a: \/posts\/b names \/old in turn/,
  ],
  [
    'two pages of one title',
    (answers, origin) => {
      answers['/posts/a'] = page(origin, '/posts/a', { title: 'Same' })
      answers['/posts/b'] = page(origin, '/posts/b', { title: 'Same' })
    },
    /^titles are unique: \/posts\/b: is called “Same” as \/posts\/a is/,
  ],
  [
    'a skipped heading',
    (answers, origin) => {
      answers['/posts/a'] = page(origin, '/posts/a', { inside: '<h3>Deep</h3>' })
    },
    /^headings are in order: \/posts\/a: h3 follows h1/,
  ],
  [
    'a second first heading',
    (answers, origin) => {
      answers['/posts/a'] = page(origin, '/posts/a', { inside: '<h1>Two</h1>' })
    },
    /^headings are in order: \/posts\/a: 2 h1/,
  ],
  [
    'data that does not fit',
    (answers, origin) => {
      const inside = '<script type="application/ld+json">{"@type":"Article"}</script>'
      answers['/posts/a'] = page(origin, '/posts/a', { inside })
    },
    /^structured data fits: \/posts\/a: /,
  ],
  [
    'a page that robots.txt keeps crawlers from',
    (answers, origin) => {
      answers['/robots.txt'] = {
        body: `User-agent: *\nDisallow: /posts/*b$\nSitemap: ${origin}/sitemap.xml`,
      }
    },
    /^sitemap lists what is indexed: \/posts\/b: is disallowed in robots.txt/,
  ],
  [
    'another page for Googlebot',
    (answers, origin) => {
      answers['/posts/a'] = (agent) =>
        page(origin, '/posts/a', { robots: agent.includes('Googlebot') ? 'noindex' : 'index' })
    },
    /^agents are told the same: \/posts\/a: isIndexed is true, and false for googlebot/,
  ],
  [
    'a missing page that is there',
    (answers) => {
      answers.unknown = { body: '<p>Nothing</p>' }
    },
    /^unknown addresses are 404: .*: answers 200/,
  ],
  [
    'a feed that is none',
    (answers) => {
      answers['/feed.rss'] = { body: '<p>Later</p>' }
    },
    /^feeds can be read: \/feed.rss: /,
  ],
]
