import 'server-only'
import { cache } from 'react'
import { readRevisionNumber } from '@/lib/posts/revision-number'
import { decodeSegment } from '@/lib/posts/segment'
import * as store from './store'

/**
 * A page of the history of the public post at this segment of an address, for anybody: the `latest`, or the one
 * before a revision's number. Null without such a post, or with nothing there.
 */
export const findHistory = cache(async (segment: string, place: string) => {
  const slug = decodeSegment(segment)
  const before = readRevisionNumber(place)
  if (slug === null || (before === null && place !== 'latest')) return null
  const found = await store.findHistory(slug, before)
  return found && found.entries.length > 0 ? found : null
})
