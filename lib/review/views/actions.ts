'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { shortName } from '@/lib/short-name'
import { Id } from '../fields'
import { readViewText, writeView } from '../queue/filter'
import { deleteView, MOST_VIEWS, saveView } from './store'

/** A filter and its order, as an address has them. */
const ViewText = z.string().max(1_000)

const ViewName = shortName(80, {
  empty: 'A view needs a name.',
  long: 'The name of a view has at most 80 characters.',
  odd: 'That name has characters that cannot be seen, or no letters. Please type it again.',
})
const View = z.object({ name: z.string().max(1_000), view: ViewText })

/** Keeps a filter under a name of the asker's. Done, it gives the view's slug. */
export const saveQueueView = reviewerAction(View, async ({ name: typed, view }, person) => {
  const { data: name, error } = ViewName.safeParse(typed)
  if (name === undefined) return refusal('input', error?.issues[0]?.message ?? '')
  const slug = await saveView(person.id, name, readViewText(view))
  if (slug === null) return refusal('too many', `Nobody keeps more than ${MOST_VIEWS} views.`)
  revalidatePath('/desk', 'layout')
  return { status: 'done', message: `Saved as ${name}.`, slug }
})

/** `view` is what the asker looks at, perhaps under the name that is then gone. */
const Saved = z.object({ viewId: Id, view: ViewText })

/** Forgets one of the asker's own views, and leads to the queue they look at. */
export const deleteQueueView = reviewerAction(Saved, async ({ viewId, view }, person) => {
  if (!(await deleteView(person.id, viewId))) return refusal('gone', 'There is no such view.')
  const text = writeView(readViewText(view))
  revalidatePath('/desk', 'layout')
  return redirect(text ? `/desk?${text}` : '/desk')
})
