import { decodeSegment } from './segment'

/** The address of a post, encoded as a request has it. */
export const postPath = (slug: string) => `/posts/${encodeURIComponent(slug)}` as const

/** The slug in the address of a post, with or without a slash at its end; null for any other path. */
export function slugOfPath(path: string): string | null {
  const [, segment] = /^\/posts\/([^/?]+)\/?$/.exec(path) ?? []
  return segment === undefined ? null : decodeSegment(segment)
}
