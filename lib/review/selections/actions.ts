'use server'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { readViewText } from '../queue/filter'
import { select } from './store'

const MOST_NAMED = 200

const Wanted = z.object({
  /** A filter and its order, as an address has them. */
  view: z.string().max(1_000).default(''),
  /** Ids between commas: only these of it. */
  only: z
    .string()
    .regex(/^(?:[1-9]\d{0,8},)*[1-9]\d{0,8}$/)
    .transform((text) => text.split(',').map(Number))
    .pipe(z.array(z.number()).max(MOST_NAMED))
    .optional(),
})

/** Freezes what a filter finds now. Done, it gives the selection's id: that alone is acted on. */
export const selectPosts = reviewerAction(Wanted, async ({ view, only }, person) => {
  const selection = await select(readViewText(view), person.id, { only })
  if (!selection) return refusal('gone', 'No post is left to select.')
  const { id, count } = selection
  return { status: 'done', message: `${count} selected.`, selectionId: id, count }
})
