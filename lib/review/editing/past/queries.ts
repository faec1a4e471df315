import 'server-only'
import { cache } from 'react'
import { mayActAs } from '@/lib/auth/roles'
import { requireRole } from '@/lib/auth/session'
import { diffApart } from '@/lib/posts/diff-apart'
import { findPastRevisions } from '@/lib/posts/past-revisions.store'
import { readRevisionNumber } from '@/lib/posts/revision-number'
import { findPast } from './store'

/**
 * The revisions of the post with this id, whoever may read it, from the latest or from the one `before` a number, and
 * how one that search params name became another: `none` when there are no two such. Null without such a post, or with
 * nothing there. For reviewers; `mayRestore` says whether the asker may do more than look.
 */
export const findPastForDesk = cache(async (id: string, params: Record<string, unknown>) => {
  const path = `/desk/posts/${encodeURIComponent(id)}/history`
  const { role } = await requireRole('reviewer', path)
  const postId = readRevisionNumber(id)
  const before = params.before === undefined ? null : readNumber(params.before)
  if (postId === null || (before === null && params.before !== undefined)) return null
  const past = await findPast(postId, before)
  if (!past || past.entries.length === 0) return null
  return { past, mayRestore: mayActAs(role, 'editor'), compared: await compare(past.slug, params) }
})

const readNumber = (param: unknown) =>
  typeof param === 'string' ? readRevisionNumber(param) : null

async function compare(slug: string, { from, to }: Record<string, unknown>) {
  if (from === undefined && to === undefined) return null
  const [older, newer] = [readNumber(from), readNumber(to)]
  if (!older || !newer || older === newer) return 'none' as const
  const found = await findPastRevisions(slug, [older, newer], 'desk')
  const [before, after] = [older, newer].map((number) =>
    found?.revisions.find((revision) => revision.number === number),
  )
  if (!before || !after) return 'none' as const
  return { from: older, to: newer, diff: await diffApart('desk', before, after) }
}
