'use server'
import { z } from 'zod'
import { roleAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { postsChanged } from '@/lib/cache/changes'
import { Id, Note } from '../../fields'
import { withdrawRevision } from './withdraw.store'

const Withdrawal = z.object({
  postId: Id,
  number: Id,
  to: z.enum(['withdrawn', 'readable']),
  note: Note.pipe(z.string().min(1)),
})

/** Takes a past text from readers, or gives it back to them. */
export const setWithdrawn = roleAction(
  'editor',
  Withdrawal,
  async ({ postId, number, to, note: reason }, person) => {
    const isWithdrawn = to === 'withdrawn'
    const outcome = await withdrawRevision({ postId, number, isWithdrawn, reason }, person)
    if (outcome.status === 'skipped') return refused[outcome.why]
    await postsChanged([outcome.slug])
    return { status: 'done', message: isWithdrawn ? done.withdrawn : done.readable }
  },
)

const done = {
  withdrawn: 'Withdrawn: readers can no longer read this revision.',
  readable: 'Restored: readers can read this revision again.',
}

const refused = {
  gone: refusal('gone', 'There is no such revision. Nothing was changed.'),
  current: refusal(
    'changed',
    'This is the text that readers see. Edit it, or make the post private, before you withdraw it.',
  ),
  same: refusal('changed', 'Somebody else did that already. Nothing was changed.'),
}
