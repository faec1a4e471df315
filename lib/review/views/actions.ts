'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { Id } from '../fields'
import { readViewText } from '../queue/filter'
import { deleteView, MOST_VIEWS, saveView } from './store'

const View = z.object({
  name: z.string().trim().min(1).max(80),
  /** A filter and its order, as an address has them. */
  view: z.string().max(1_000),
})

/** Keeps a filter under a name of the asker's. Done, it gives the view's slug. */
export const saveQueueView = reviewerAction(View, async ({ name, view }, person) => {
  const slug = await saveView(person.id, name, readViewText(view))
  if (slug === null) return refusal('too many', `Nobody keeps more than ${MOST_VIEWS} views.`)
  revalidatePath('/desk')
  return { status: 'done', message: `Saved as ${name}.`, slug }
})

const Saved = z.object({ viewId: Id })

/** Forgets one of the asker's own views. */
export const deleteQueueView = reviewerAction(Saved, async ({ viewId }, person) => {
  if (!(await deleteView(person.id, viewId))) return refusal('gone', 'There is no such view.')
  revalidatePath('/desk')
  return { status: 'done', message: 'Forgotten.' }
})
