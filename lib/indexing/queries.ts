import 'server-only'
import { cache } from 'react'
import { requireRole } from '@/lib/auth/session'
import { findArchivePage } from './archive/find'
import { readPlace } from './archive/place'
import { countReasons } from './reason-counts.store'

/** How many posts search engines may keep, and what keeps the others out; for reviewers. */
export async function readReasonCounts() {
  await requireRole('reviewer', '/desk/progress')
  return countReasons(new Date())
}

/** The page of the list of all reviewed posts at this segment of an address, or null. */
export const readArchive = cache(async (segment: string) => {
  const place = readPlace(segment)
  return place && findArchivePage(place)
})
