import { env } from '@/lib/env'

/** The address from outside, with everything encoded that must be: what canonicals, sitemaps and feeds name. */
export const absolute = (path: string) => new URL(path, env.SITE_URL).href

/** The same of a picture's address, which may lead anywhere; null for one that is no address on the web. */
export function absolutePicture(url: string): string | null {
  if (!URL.canParse(url, env.SITE_URL)) return null
  const { href, protocol } = new URL(url, env.SITE_URL)
  return /^https?:$/.test(protocol) ? href : null
}
