import type { Limits } from '@/lib/import/limits'
import { limitsOf, optionOf } from '@/lib/import/limits'

/** What each limit is of, and whether it is bytes or characters: `10M` is then 10 × 1024². */
const limits: Record<keyof Limits, [is: string, unit?: 'size']> = {
  largestFile: ['bytes of one file, unpacked', 'size'],
  largestUnpacked: ['bytes that are unpacked in all', 'size'],
  largestRatio: ['unpacked bytes for each packed one'],
  mostEntries: ['files in one archive'],
  longestName: ['bytes of a name in a tar archive', 'size'],
  mostItems: ['items in one import'],
  deepestFolder: ['folders below the one named'],
  longestLine: ['bytes of a line of JSON lines', 'size'],
  mostJsonValues: ['values in a line of JSON lines'],
  deepestJson: ['levels of a line of JSON lines'],
  largestPage: ['bytes of a saved page', 'size'],
  mostPageLines: ['lines of a saved page'],
  mostHtml: ['elements of a post’s HTML, in any format'],
  largestItem: ['characters of an item of a WordPress export', 'size'],
  longestPreamble: ['characters before its first tag', 'size'],
  longestTag: ['characters of one of its tags', 'size'],
  deepestXml: ['levels of its XML in an item'],
  mostXmlElements: ['XML elements of an item'],
  mostMetaFields: ['custom fields of an item'],
  deepestMeta: ['levels of a serialized field; a deeper one stays text'],
  mostMetaValues: ['values in a serialized field; one with more stays text'],
  deepestHtml: ['open tags of its HTML; deeper ones are dropped'],
  mostDefinitions: ['authors, categories and tags to remember'],
}

/** As they are written after `--`. */
export const limitNames = Object.keys(limits).map((name) => optionOf(name).slice(2))

/** A line for each limit: its name, its default and what it is of. */
export function limitsUsage(): string {
  const defaults: Record<string, number> = limitsOf({})
  return Object.entries(limits)
    .map(([name, [is, unit]]) => {
      const amount = short(defaults[name] ?? 0, unit === 'size' ? 1024 : 1000)
      return `  ${`${optionOf(name)} ${amount}`.padEnd(28)} ${is}`
    })
    .join('\n')
}

function short(amount: number, kilo: number): string {
  const units = ['', 'K', 'M', 'G']
  let left = amount
  let unit = 0
  while (left >= kilo && left % kilo === 0 && unit < units.length - 1) {
    left /= kilo
    unit += 1
  }
  return `${left}${units[unit]}`
}
