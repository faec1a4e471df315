import type { Visit } from '../visit'
import { isPostPath } from '../visit'

/** Clicks from the home page that a post is away at most. */
const MOST_CLICKS = 4

/** An address in the sitemap: once, in one shard, allowed by robots.txt, a page that may be indexed and is canonical. */
export function listedFaults(visit: Visit | undefined, shards: readonly string[]): string[] {
  if (!visit) return ['was not asked for']
  const { status, isIndexed, canonical, path, isAside } = visit
  return [
    ...(shards.length === 1 ? [] : [`stands in ${shards.join(', ')}`]),
    ...(status === 200 ? [] : [`answers ${status}`]),
    ...(isIndexed ? [] : ['is not to be indexed']),
    ...(status !== 200 || canonical === path ? [] : [`names ${canonical} as canonical`]),
    ...(isAside ? ['is disallowed in robots.txt'] : []),
  ]
}

/** A listed address that no link leads to, as if only a form did. */
export const reachFaults = ({ depth }: Visit): string[] =>
  depth === null ? ['no link leads there'] : []

/** A post that may be indexed, and is its own canonical: listed, and near. */
export function postFaults(visit: Visit, isListed: boolean): string[] {
  const { depth } = visit
  return [
    ...(isListed ? [] : ['is in no shard']),
    ...(depth !== null && depth > MOST_CLICKS ? [`is ${depth} clicks away`] : []),
  ]
}

/** Whether it is a post that search engines may keep under its own address. */
export const isIndexedPost = ({ path, status, isIndexed, canonical }: Visit) =>
  isPostPath(path) && status === 200 && isIndexed && canonical === path
