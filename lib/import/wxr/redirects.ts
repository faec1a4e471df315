import type { Site } from './site'
import type { XmlElement } from './xml/tree'
import { textOf } from './xml/tree'

const LONGEST = 1_000

/**
 * Paths at which the site showed a post: its permalink, `/?p=7`, what its guid says, and the permalink with each
 * slug it had before. Addresses of other sites and of the front page are none.
 */
export function readRedirects(item: XmlElement, site: Site, oldSlugs: string[]): string[] {
  const root = `${pathOf(site.url, site)?.replace(/\/$/, '') ?? ''}/`
  const link = pathOf(textOf(item, 'link'), site)
  const paths = [
    link,
    `${root}?p=${textOf(item, 'wp:post_id').trim()}`,
    pathOf(textOf(item, 'guid'), site),
    ...oldSlugs.map((slug) => withSlug(link, slug)),
  ]
  const known = paths.filter((path) => path !== undefined)
  return [...new Set(known)].filter(
    (path) => `${path}/` !== root && path !== root && path.length <= LONGEST,
  )
}

/** Path and query of an address of this site. */
function pathOf(address: string, site: Site): string | undefined {
  try {
    const { host, pathname, search } = new URL(address.trim())
    return bare(host) === bare(new URL(site.url).host)
      ? `${pathname}${search}`.replace(/^\/+/, '/')
      : undefined
  } catch {
    return undefined
  }
}

const bare = (host: string) => host.replace(/^www\./, '')

/** The permalink as it was when the post had another slug. */
function withSlug(link: string | undefined, slug: string): string | undefined {
  if (link === undefined || link.length < 2 || link.includes('?') || slug === '') return undefined
  const end = link.endsWith('/') ? link.length - 1 : link.length
  const start = link.lastIndexOf('/', end - 1) + 1
  if (start >= end) return link
  return `${link.slice(0, start)}${encodeURI(decodeURI(slug))}${link.slice(end)}`
}
