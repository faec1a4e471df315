import type { Place } from '@/lib/indexing/archive/place'

/** What a page of the list is called, unlike any other. */
export function archiveTitle(place: Place): string {
  if (place.kind === 'all') return 'All reviewed posts'
  return place.kind === 'volume'
    ? `Reviewed posts, volume ${place.volume}`
    : `Reviewed posts, volume ${place.volume}, part ${place.part}`
}
