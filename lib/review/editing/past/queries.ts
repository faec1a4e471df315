import 'server-only'
import { cache } from 'react'
import { mayActAs } from '@/lib/auth/roles'
import { requireRole } from '@/lib/auth/session'
import { diffRevisions } from '@/lib/posts/diff-revisions'
import { findPastRevisions } from '@/lib/posts/past-revisions.store'
import { readRevisionNumber } from '@/lib/posts/revision-number'
import { findPast } from './store'

/**
 * The revisions of the post with this id, whoever may read it, and how one that search params name became another;
 * null without such a post. For reviewers; `mayRestore` says whether the asker may do more than look.
 */
export const findPastForDesk = cache(async (id: string, params: Record<string, unknown>) => {
  const path = `/desk/posts/${encodeURIComponent(id)}/history`
  const { role } = await requireRole('reviewer', path)
  const postId = readRevisionNumber(id)
  const past = postId === null ? null : await findPast(postId)
  if (!past) return null
  return { past, mayRestore: mayActAs(role, 'editor'), compared: await compare(past.slug, params) }
})

async function compare(slug: string, { from, to }: Record<string, unknown>) {
  const [older, newer] = [from, to].map((number) =>
    typeof number === 'string' ? readRevisionNumber(number) : null,
  )
  if (!older || !newer || older === newer) return null
  const found = await findPastRevisions(slug, [older, newer])
  const [before, after] = [older, newer].map((number) =>
    found?.revisions.find((revision) => revision.number === number),
  )
  return before && after ? { from: older, to: newer, diff: diffRevisions(before, after) } : null
}
