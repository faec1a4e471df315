'use server'
import { z } from 'zod'
import { show } from '@/components/desk/editor/show'
import { roleAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { DraftText } from '@/lib/review/editing/draft-text'
import { findLook } from '@/lib/review/editing/queries'
import { tooMuchText } from '@/lib/review/editing/too-much'
import { Id } from '@/lib/review/fields'

const Writing = z.object({ postId: Id, baseRevisionId: Id, draft: DraftText })

/**
 * What is being written as readers would see it, what saving it would change, and where else its blocks are read.
 * Nothing is written. Here and not in lib, because it answers with what is shown.
 */
export const showDraft = roleAction('editor', Writing, async (writing) => {
  const { postId, baseRevisionId, draft } = writing
  const found = await findLook(postId, baseRevisionId, draft)
  if (found === 'tooMuch')
    return refusal('too many', `${tooMuchText} What you wrote is still on this page.`)
  if (!found) return refusal('gone', 'This post is no more. What you wrote is still on this page.')
  return { status: 'done', message: 'Shown.', ...show(found.post, found.look) }
})
