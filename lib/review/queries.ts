import 'server-only'
import { cache } from 'react'
import { requireRole } from '@/lib/auth/session'
import { findPostById } from '@/lib/posts/store'
import type { DeskPost } from './desk'
import * as queue from './queue.store'
import { readCursor, writeCursor } from './queue-cursor'
import * as store from './store'
import { openMoves } from './transitions'

/** What awaits review, from the place that `after` names; for reviewers. */
export async function listAwaiting(after: unknown) {
  const place = readCursor(after)
  await requireRole('reviewer', place ? `/desk?after=${writeCursor(place)}` : '/desk')
  return queue.listAwaiting(place)
}

/** The post with this id and what was decided on it, or null; for reviewers. */
export const findPostForDesk = cache(async (id: string): Promise<DeskPost | null> => {
  await requireRole('reviewer', `/desk/posts/${encodeURIComponent(id)}`)
  const post = /^[1-9]\d{0,8}$/.test(id) ? await findPostById(Number(id)) : null
  return post && { post, decisions: await store.listDecisions(post.id), moves: openMoves(post) }
})
