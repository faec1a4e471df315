import 'server-only'
import { cache } from 'react'
import { requireRole } from '@/lib/auth/session'
import { readRevisionNumber } from '@/lib/posts/revision-number'
import { findPostById } from '@/lib/posts/store'
import type { Draft } from './draft'
import { lookAtDraft } from './look.store'
import { openDraft } from './open.store'

/**
 * The post with this id as the asker begins to edit it, with what they were writing when there is such a draft, and
 * what that looks like. Null without such a post; `tooLarge` for one that no form could hold. For editors.
 */
export const openPostToEdit = cache(async (id: string) => {
  const person = await requireRole('editor', `/desk/posts/${encodeURIComponent(id)}/edit`)
  const postId = readRevisionNumber(id)
  const post = postId === null ? null : await findPostById(postId)
  if (!post) return null
  const { slug, title } = post
  const found = await openDraft(post.id, person.id)
  if (found.status !== 'opened') return { status: 'tooLarge' as const, postId: post.id, title }

  const { opened } = found
  const { draft, baseRevisionId } = opened.kept ?? { ...opened, baseRevisionId: opened.revisionId }
  const kept = await lookAtDraft(post.id, baseRevisionId, draft)
  // What was kept is in the form in any case; only how it would look is not shown.
  const look =
    kept === 'tooMuch' ? await lookAtDraft(post.id, opened.revisionId, opened.draft) : kept
  if (look === 'tooMuch') return { status: 'tooLarge' as const, postId: post.id, title }
  return look && { status: 'opened' as const, opened, slug, post, look }
})

/**
 * A post, and what is being written of it as readers would see it; null when there is no such post or revision,
 * `tooMuch` for what would take too long to read.
 */
export async function findLook(postId: number, baseRevisionId: number, draft: Draft) {
  const post = await findPostById(postId)
  const look = post && (await lookAtDraft(postId, baseRevisionId, draft))
  if (look === 'tooMuch') return look
  return look && { post, look }
}
