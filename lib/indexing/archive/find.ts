import type { ArchivedPost, ArchivedRange } from './archive.store'
import { listPart, listParts, listVolumes } from './archive.store'
import type { Place } from './place'

/** What a page of the list of all reviewed posts shows: ranges of it, or posts. */
export type ArchivePage = {
  place: Place
  /** Parts of the `volume`, or volumes without one. */
  ranges: { volume: number | null; rows: ArchivedRange[] }
  posts: ArchivedPost[]
}

/** Null for a volume or part in which nothing may be indexed. An archive of one volume shows its parts at once. */
export async function findArchivePage(place: Place, now = new Date()): Promise<ArchivePage | null> {
  if (place.kind === 'part') {
    const posts = await listPart(place.volume, place.part, now)
    return posts.length > 0 ? { place, ranges: { volume: null, rows: [] }, posts } : null
  }
  const ranges = place.kind === 'all' ? await listAll(now) : await rangesOf(place.volume, now)
  return place.kind === 'all' || ranges.rows.length > 0 ? { place, ranges, posts: [] } : null
}

async function listAll(now: Date) {
  const volumes = await listVolumes(now)
  const [only, ...more] = volumes
  return only && more.length === 0 ? rangesOf(only.number, now) : { volume: null, rows: volumes }
}

const rangesOf = async (volume: number, now: Date) => ({
  volume,
  rows: await listParts(volume, now),
})
