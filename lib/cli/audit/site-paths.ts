/** Addresses of one site, whatever it calls itself: where it is asked, and where it says it is. */
export type SitePaths = {
  /** Where it says it is. */
  origin: string
  /** Path and query of an address as a page at `from` writes it; null for other sites and other schemes. */
  pathOf: (href: string, from: string) => string | null
  /** Where to ask for a path. */
  urlOf: (path: string) => URL
}

/** `origin` is where the site says it is: a site can be asked before it is public. */
export function sitePaths(base: URL, origin: string): SitePaths {
  const own = new Set([base.origin, origin])
  return {
    origin,
    pathOf: (href, from) => {
      if (!URL.canParse(href, new URL(from, base).href)) return null
      const url = new URL(href, new URL(from, base))
      return own.has(url.origin) ? url.pathname + url.search : null
    },
    urlOf: (path) => new URL(path, base),
  }
}
