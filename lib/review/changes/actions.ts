'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { RevisionStatus } from '@/lib/db/generated/enums'
import { Key, Note, Reason } from '../fields'
import { resume } from './progress.store'
import { refusedBulks, refusedUndos } from './refusals'
import { beginChangeSet } from './run'
import { startBulk, startUndo } from './start.store'

const Bulk = z.object({
  selectionId: Key,
  to: z.enum(RevisionStatus),
  note: Note,
  reason: Reason,
  confirm: z.literal('yes'),
})

/** Starts to decide on all that was selected, when that was confirmed, and leads to the change set. */
export const changeSelection = reviewerAction(Bulk, async ({ confirm: _, ...request }, person) => {
  const started = await startBulk(request, person)
  if (started.status === 'refused') return refusedBulks[started.why]
  beginChangeSet(started.id)
  redirect(`/desk/changes/${started.id}`)
})

const Change = z.object({ changeSetId: Key, confirm: z.literal('yes') })

/** Starts to take a change set back, when that was confirmed, and leads to the one that does it. */
export const undoChangeSet = reviewerAction(Change, async ({ changeSetId }, person) => {
  const started = await startUndo(changeSetId, person)
  if (started.status === 'refused') return refusedUndos[started.why]
  beginChangeSet(started.id)
  redirect(`/desk/changes/${started.id}`)
})

const Stopped = z.object({ changeSetId: Key })

/** Goes on with a change set that broke off. */
export const resumeChangeSet = reviewerAction(Stopped, async ({ changeSetId }) => {
  // Before it has its turn: the page that is made now looks on.
  if ((await resume(changeSetId)) === null)
    return refusal('changed', 'It has ended, so there is nothing to go on with.')
  beginChangeSet(changeSetId)
  revalidatePath(`/desk/changes/${changeSetId}`)
  return { status: 'done', message: 'It goes on where it stood.' }
})
