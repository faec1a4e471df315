import { normalForm } from '@/lib/content/normal-form'
import { decodeSegment } from '@/lib/posts/segment'
import { withoutTracking } from './addresses-tracking'

/** An address that is asked for. */
export type Asked = {
  /** As the request has it. */
  path: string
  /** From the `?` on, without what only follows readers. */
  search: string
  hasTracking: boolean
  /** What stands between the slashes of the path, decoded. */
  segments: string[]
}

/** In characters: whoever asks for more is nobody's reader. */
const LONGEST = 2_000

/** Null for an address that means nothing: `%` without what belongs behind it, or what no text can hold. */
export function readAddress(path: string, search: string): Asked | null {
  const segments = path.split('/').slice(1).map(decodeSegment)
  if (segments.at(-1) === '') segments.pop()
  const readable = segments.filter((segment) => segment !== null)
  if (readable.length < segments.length || path.length > LONGEST) return null
  const kept = withoutTracking(search)
  return {
    path,
    search: kept,
    hasTracking: kept !== search,
    segments: readable.flatMap((segment) => segment ?? []),
  }
}

/** A segment as every address of ours has it: slugs are in lower case, and one letter is one character. */
export const plainly = (segment: string) => normalForm(segment.toLowerCase())

/** The one way to write the path of a page: plainly, with no slash at its end. */
export const writePath = (segments: readonly string[]) =>
  `/${segments.map((segment) => encodeURIComponent(plainly(segment))).join('/')}`

/** Where a page that stands at `path` is to be asked for instead; null when it was. */
export function rightAddress(asked: Asked, path: string): string | null {
  return !asked.hasTracking && withLargeEscapes(asked.path) === path ? null : path + asked.search
}

/** `%c3` is `%C3`: what stands in between may write either. */
const withLargeEscapes = (path: string) =>
  path.replace(/%[0-9a-f]{2}/gi, (byte) => byte.toUpperCase())

/** The paths and queries that an old address may have been remembered under, the likeliest first. */
export function oldForms({ path, search, segments }: Asked): string[] {
  const encoded = segments.map(encodeURIComponent).join('/')
  const writings = [path.replace(/\/$/, ''), `/${encoded}`, `/${withSmallEscapes(encoded)}`]
  const bare = [...new Set([...writings, ...writings.map((each) => each.toLowerCase())])]
  const paths = [path, ...bare.flatMap((each) => [each, `${each}/`])]
  const queries = search === '' ? [''] : [search, ...identifiers(search)]
  const forms = queries.flatMap((query) => paths.map((each) => `${each}${query}`))
  return [...new Set(forms)].filter((form) => /^\/(?!\/|$)/.test(form))
}

const withSmallEscapes = (path: string) =>
  path.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())

/** What WordPress goes by, whatever else an address asks. */
function identifiers(search: string): string[] {
  const pairs = search.slice(1).split('&')
  return pairs.filter((pair) => /^(?:p|page_id)=\d+$/.test(pair)).map((pair) => `?${pair}`)
}
