/** Ids in a shard, posts' and terms' alike: the indexes of the migration `indexing` are by it. */
export const SHARD_SIZE = 10_000

/** A file of the sitemap: posts or hubs by a range of ids, or the lists there are one of. */
export type Shard = { kind: 'posts' | 'hubs'; number: number } | { kind: 'lists' }

export const shardPath = (shard: Shard) => `/sitemaps/${nameOf(shard)}.xml`

const nameOf = (shard: Shard) => {
  if (shard.kind === 'lists') return 'lists'
  return shard.kind === 'posts' ? `${shard.number}` : `hubs-${shard.number}`
}

const LARGEST = Math.floor((2 ** 31 - 1) / SHARD_SIZE)

/** The shard that the last segment of an address names, e.g. `12.xml` or `hubs-0.xml`; null for anything else. */
export function readShard(segment: string): Shard | null {
  if (segment === 'lists.xml') return { kind: 'lists' }
  const [, hubs, digits] = /^(hubs-)?(0|[1-9]\d{0,5})\.xml$/.exec(segment) ?? []
  const number = Number(digits)
  return number <= LARGEST ? { kind: hubs ? 'hubs' : 'posts', number } : null
}

/** The first and the last id of a shard. */
export const idsOf = (number: number) => ({
  first: number * SHARD_SIZE,
  last: number * SHARD_SIZE + SHARD_SIZE - 1,
})
