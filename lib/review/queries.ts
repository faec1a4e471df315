import 'server-only'
import { cache } from 'react'
import { requireRole } from '@/lib/auth/session'
import type { DeskPost } from './desk'
import { findDeskPost } from './desk-post.store'
import { readView, writeView } from './queue/filter'
import { readPlace } from './queue/order'
import { countQueue, listQueue } from './queue/store'
import { listKnownTerms } from './queue/terms.store'
import { listViews } from './views/store'

/**
 * A page of the queue that search params ask for, how many posts it has (1,001 for more than a thousand), the
 * asker's saved views, and terms to filter by; for reviewers.
 */
export async function findQueue(params: Record<string, unknown>) {
  const view = readView(params)
  const text = writeView(view)
  const { id: personId } = await requireRole('reviewer', text ? `/desk?${text}` : '/desk')
  const place = readPlace(view.sort, params.after)
  const asking = { personId, now: new Date() }
  const [listing, count, views, terms] = await Promise.all([
    listQueue(view, place, asking),
    countQueue(view.filter, asking),
    listViews(personId),
    listKnownTerms(),
  ])
  return { ...listing, view, text, count, views, terms, isStart: place === null }
}

/** The post with this id and what was decided on it, or null; for reviewers. */
export const findPostForDesk = cache(async (id: string): Promise<DeskPost | null> => {
  const { role } = await requireRole('reviewer', `/desk/posts/${encodeURIComponent(id)}`)
  return /^[1-9]\d{0,8}$/.test(id) ? findDeskPost(Number(id), role) : null
})
