'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { readViewText } from '../queue/filter'
import { select } from './store'
import { readTicked } from './ticked'

/** Beside these, a field for each post that is ticked. */
const Wanted = z.looseObject({
  /** A filter and its order, as an address has them. */
  view: z.string().max(1_000).default(''),
  /** All that the filter has, or only the ticked ones of it. */
  which: z.enum(['all', 'ticked']),
})

/** Freezes what a filter finds now, and leads to the selection: that alone is acted on. */
export const selectPosts = reviewerAction(Wanted, async ({ view, which, ...fields }, person) => {
  const only = which === 'all' ? undefined : readTicked(fields)
  if (only?.length === 0) return refusal('input', 'Please tick a post first.')
  const selection = await select(readViewText(view), person.id, { only })
  if (!selection) return refusal('gone', 'No post is left to select.')
  return redirect(`/desk/selections/${selection.id}`)
})
