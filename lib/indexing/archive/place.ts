// Relative, because next.config.ts reads this file and knows no alias.
import { SHARD_SIZE } from '../sitemap/shard'

/** Ids in a part: at most so many posts are on one page. */
export const PART_SIZE = 200

const PARTS = SHARD_SIZE / PART_SIZE

/** A page of the list of all posts that may be indexed: all of it, a volume of ten thousand ids, a part of one. Counted from 1. */
export type Place = { kind: 'all' } | PlaceIn

export type PlaceIn =
  | { kind: 'volume'; volume: number }
  | { kind: 'part'; volume: number; part: number }

const LARGEST = Math.floor((2 ** 31 - 1) / SHARD_SIZE)

/** The place that a segment of an address names: `all`, `3` or `3-17`; null for what none is called. */
export function readPlace(segment: string): Place | null {
  if (segment === 'all') return { kind: 'all' }
  const [, first, second] = /^([1-9]\d{0,5})(?:-([1-9]\d?))?$/.exec(segment) ?? []
  const volume = Number(first)
  if (!first || volume > LARGEST) return null
  if (!second) return { kind: 'volume', volume }
  const part = Number(second)
  return part > PARTS ? null : { kind: 'part', volume, part }
}

/** Where it is shown. */
export function archivePath(place: Place): '/archive' | `/archive/${string}` {
  if (place.kind === 'all') return '/archive'
  return place.kind === 'volume'
    ? `/archive/${place.volume}`
    : `/archive/${place.volume}-${place.part}`
}

/** The first page has a parameter too, so that it is rendered on its first request. */
export const archiveRewrites = [{ source: '/archive', destination: '/archive/all' }]

/** The part that a post of this id is in. */
export const partOf = (id: number) =>
  ({
    kind: 'part',
    volume: Math.floor(id / SHARD_SIZE) + 1,
    part: Math.floor((id % SHARD_SIZE) / PART_SIZE) + 1,
  }) as const

/** The first id of a volume or part. */
export const firstIdOf = (volume: number, part = 1) =>
  (volume - 1) * SHARD_SIZE + (part - 1) * PART_SIZE
