import 'server-only'
import { cache } from 'react'
import { requireRole } from '@/lib/auth/session'
import { isDue } from '@/lib/posts/expiry'
import { findPostById } from '@/lib/posts/store'
import { listRules } from './decisions/rules.store'
import { listDecisions } from './decisions/trail.store'
import { openMoves } from './decisions/transitions'
import type { DeskPost } from './desk'
import { readView, writeView } from './queue/filter'
import { readPlace } from './queue/order'
import { countQueue, listQueue } from './queue/store'

/** A page of the queue that search params ask for, and how many posts it has (1,001 for more than a thousand). */
export async function findQueue(params: Record<string, unknown>) {
  const view = readView(params)
  const text = writeView(view)
  const { id: personId } = await requireRole('reviewer', text ? `/desk?${text}` : '/desk')
  const place = readPlace(view.sort, params.after)
  const asking = { personId, now: new Date() }
  const [listing, count] = await Promise.all([
    listQueue(view, place, asking),
    countQueue(view.filter, asking),
  ])
  return { ...listing, view, text, count, isStart: place === null }
}

/** The post with this id and what was decided on it, or null; for reviewers. */
export const findPostForDesk = cache(async (id: string): Promise<DeskPost | null> => {
  const { role } = await requireRole('reviewer', `/desk/posts/${encodeURIComponent(id)}`)
  const post = /^[1-9]\d{0,8}$/.test(id) ? await findPostById(Number(id)) : null
  if (!post) return null
  const standing = { ...post, isDue: isDue(post.dueOn, new Date()) }
  return {
    post,
    decisions: await listDecisions(post.id),
    moves: openMoves(await listRules(), standing, role),
  }
})
