import { escapeXml } from '../xml'

/** A page in a sitemap: absolute addresses, ISO 8601. */
export type Entry = { loc: string; lastmod: string | null; image: string | null }

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const sitemaps = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** An entry is at most so long, and ten thousand of them less than the protocol's 50 MB. */
const LONGEST_ADDRESS = 2_048

const fits = (address: string) => escapeXml(address).length <= LONGEST_ADDRESS

export const urlset = {
  begin: `${head}<urlset ${sitemaps} xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n`,
  end: '</urlset>\n',
}

export const sitemapIndex = {
  begin: `${head}<sitemapindex ${sitemaps}>\n`,
  end: '</sitemapindex>\n',
}

export const urlElement = (entry: Entry) =>
  fits(entry.loc) ? `<url>${placeOf(entry)}${imageOf(entry)}</url>\n` : ''

export const sitemapElement = (entry: Omit<Entry, 'image'>) =>
  `<sitemap>${placeOf(entry)}</sitemap>\n`

const placeOf = ({ loc, lastmod }: Omit<Entry, 'image'>) =>
  `<loc>${escapeXml(loc)}</loc>${lastmod ? `<lastmod>${escapeXml(lastmod)}</lastmod>` : ''}`

const imageOf = ({ image }: Entry) =>
  image && fits(image)
    ? `<image:image><image:loc>${escapeXml(image)}</image:loc></image:image>`
    : ''
