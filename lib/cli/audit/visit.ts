/** What is kept of an address that was asked for: some two hundred bytes. */
export type Visit = {
  /** Path and query. */
  path: string
  /** Clicks from the home page; null for what no link leads to. */
  depth: number | null
  /** Where the first link to it was. */
  from: string
  /** 0 when nobody answered. */
  status: number
  /** Why nobody answered; empty when somebody did. */
  silence: string
  /** Where a redirect leads, as a path of this site or else as a whole address. */
  to: string | null
  isHtml: boolean
  /** Whether search engines are let keep it. */
  isIndexed: boolean
  /** The path it calls canonical. */
  canonical: string | null
  title: string
  /** Whether robots.txt keeps crawlers away: asked, not crawled on from. */
  isAside: boolean
}

/** By path. */
export type Visits = ReadonlyMap<string, Visit>

/** Whether an address is a post's own page. */
export const isPostPath = (path: string) => /^\/posts\/[^/.?]+$/.test(path)
