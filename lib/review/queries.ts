import 'server-only'
import { cache } from 'react'
import { requireRole } from '@/lib/auth/session'
import type { DeskPost } from './desk'
import { findDeskPost } from './desk-post.store'
import type { QueueView } from './queue/filter'
import { readView, readViewText, writeView } from './queue/filter'
import { readPlace } from './queue/order'
import { countQueue, listQueue } from './queue/store'
import { listKnownTerms } from './queue/terms.store'
import { findView, listViews } from './views/store'

type Params = Record<string, unknown>

/**
 * A page of the queue that search params ask for, how many posts it has (1,001 for more than a thousand), the
 * asker's saved views, and terms to filter by; for reviewers.
 */
export async function findQueue(params: Params) {
  const view = readView(params)
  const text = writeView(view)
  const { id } = await requireRole('reviewer', text ? `/desk?${text}` : '/desk')
  return openQueue(view, params.after, id)
}

/** The same of a view that the asker saved, with its name; null when they have none of this slug. For reviewers. */
export async function findSavedQueue(slug: string, { after }: Params) {
  const { id } = await requireRole('reviewer', `/desk/views/${encodeURIComponent(slug)}`)
  const saved = await findView(id, slug)
  return saved && { ...(await openQueue(readViewText(saved.view), after, id)), name: saved.name }
}

async function openQueue(view: QueueView, after: unknown, personId: string) {
  const place = readPlace(view.sort, after)
  const asking = { personId, now: new Date() }
  const [listing, count, views, terms] = await Promise.all([
    listQueue(view, place, asking),
    countQueue(view.filter, asking),
    listViews(personId),
    listKnownTerms(),
  ])
  return { ...listing, view, text: writeView(view), count, views, terms, isStart: place === null }
}

/** What a page of the queue shows. */
export type OpenQueue = Awaited<ReturnType<typeof openQueue>>

/** The post with this id and what was decided on it, or null; for reviewers. */
export const findPostForDesk = cache(async (id: string): Promise<DeskPost | null> => {
  const { role } = await requireRole('reviewer', `/desk/posts/${encodeURIComponent(id)}`)
  return /^[1-9]\d{0,8}$/.test(id) ? findDeskPost(Number(id), role) : null
})
