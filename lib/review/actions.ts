'use server'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { postsChanged } from '@/lib/cache/changes'
import { RevisionStatus } from '@/lib/db/generated/enums'
import { decide } from './store'

const Id = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1)

/** Forms send CR LF for what was counted as one character. */
const Note = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().max(2_000))

const Decision = z.object({
  postId: Id,
  revisionId: Id,
  from: z.enum(RevisionStatus),
  to: z.enum(RevisionStatus),
  note: Note.default(''),
})

export const decidePost = reviewerAction(Decision, async (decision, person) => {
  const decided = await decide({ ...decision, person, at: new Date() })
  if (!decided)
    return refusal(
      'changed',
      'This post changed while you were reading it, so nothing was decided. Your note is kept.',
    )

  postsChanged([decided.slug])
  return { status: 'done', message: `Now ${decided.status}, version ${decided.version}.` }
})
