import 'server-only'
import { cache } from 'react'
import { requireRole } from '@/lib/auth/session'
import { isDue } from '@/lib/posts/expiry'
import { findPostById } from '@/lib/posts/store'
import { listRules } from './decisions/rules.store'
import { listDecisions } from './decisions/trail.store'
import { openMoves } from './decisions/transitions'
import type { DeskPost } from './desk'
import * as queue from './queue.store'
import { readCursor, writeCursor } from './queue-cursor'

/** What awaits review, from the place that `after` names; for reviewers. */
export async function listAwaiting(after: unknown) {
  const place = readCursor(after)
  await requireRole('reviewer', place ? `/desk?after=${writeCursor(place)}` : '/desk')
  return queue.listAwaiting(place)
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
