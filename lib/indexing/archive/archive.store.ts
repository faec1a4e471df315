import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { indexableWhere } from '../indexable-where'
import { SHARD_SIZE } from '../sitemap/shard'
import type { Place, PlaceIn } from './place'
import { firstIdOf, PART_SIZE, partOf } from './place'

export type ArchivedPost = { slug: string; title: string }

/** A volume or part, counted from 1, with the first and the last of its posts. */
export type ArchivedRange = { number: number; first: ArchivedPost; last: ArchivedPost }

/** The volumes that have posts which may be indexed. */
export async function listVolumes(now: Date): Promise<ArchivedRange[]> {
  const newest = await db.post.findFirst({ orderBy: { id: 'desc' }, select: { id: true } })
  return newest ? listRanges(0, newest.id, SHARD_SIZE, now) : []
}

/** The parts of a volume that have some. */
export const listParts = (volume: number, now: Date) =>
  listRanges(firstIdOf(volume), firstIdOf(volume + 1) - 1, PART_SIZE, now)

/** The posts of a part, in the order in which they came. */
export const listPart = (volume: number, part: number, now: Date) =>
  db.$queryRaw<ArchivedPost[]>`
    select p.slug, p.title from "Post" p
     where ${isFrom(Prisma.sql`${firstIdOf(volume, part)}::int`, PART_SIZE)} and ${indexableWhere(now)}
     order by p.id`

/**
 * All pages that have some: parts, and the volumes they are in. The only volume is left out: `/archive` shows the same.
 * A step of an index for each part; ten million ids have 50,000.
 */
export async function listPlaces(now: Date): Promise<Place[]> {
  const rows = await db.$queryRaw<{ at: number }[]>`
    select at from generate_series(0, (select max(id) from "Post"), ${PART_SIZE}::int) as at
     where exists (select from "Post" p where ${isFrom(Prisma.sql`at`, PART_SIZE)} and ${indexableWhere(now)})
     order by at`
  const parts = rows.map(({ at }) => partOf(at))
  const volumes = [...new Set(parts.map(({ volume }) => volume))]
  return [
    ...(parts.length > 0 ? [{ kind: 'all' } as const] : []),
    ...(volumes.length > 1 ? volumes.map((volume) => ({ kind: 'volume', volume }) as const) : []),
    ...parts,
  ]
}

/** Whether a volume or part has any. */
export async function hasArchived(place: PlaceIn, now: Date): Promise<boolean> {
  const [first, size] =
    place.kind === 'part'
      ? [firstIdOf(place.volume, place.part), PART_SIZE]
      : [firstIdOf(place.volume), SHARD_SIZE]
  const rows = await db.$queryRaw<object[]>`
    select p.id from "Post" p
     where ${isFrom(Prisma.sql`${first}::int`, size)} and ${indexableWhere(now)} order by p.id limit 1`
  return rows.length > 0
}

type Row = { number: number; slugs: string[]; titles: string[] }

/** Two steps of an index for each range of so many ids. */
async function listRanges(first: number, last: number, size: number, now: Date) {
  const end = (direction: 'asc' | 'desc') => Prisma.sql`
    (select p.slug, p.title from "Post" p where ${isFrom(Prisma.sql`at`, size)} and ${indexableWhere(now)}
      order by p.id ${Prisma.raw(direction)} limit 1)`
  const rows = await db.$queryRaw<Row[]>`
    select ((at - ${first}::int) / ${size}::int + 1)::int as number,
           array[f.slug, l.slug] as slugs, array[f.title, l.title] as titles
      from generate_series(${first}::int, ${last}::int, ${size}::int) as at
      cross join lateral ${end('asc')} f cross join lateral ${end('desc')} l
     order by at`
  return rows.map(({ number, slugs, titles }) => {
    const post = (at: number) => ({ slug: slugs[at] ?? '', title: titles[at] ?? '' })
    return { number, first: post(0), last: post(1) }
  })
}

const isFrom = (first: Prisma.Sql, size: number) =>
  Prisma.sql`p.id >= ${first} and p.id < ${first} + ${size}::int`
