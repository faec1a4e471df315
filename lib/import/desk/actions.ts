'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { roleAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { askToStop } from '../runs.store'
import { beginImport, beginResume, beginRollback } from './begin'
import { findPreviewed } from './previewed'
import { findLive } from './turn.store'
import { uploadFaults } from './upload-limits'

const Run = z.object({
  runId: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1),
})

/** Imports what a preview has looked at, and leads to its run. */
export const importPreviewed = roleAction('editor', Run, async ({ runId }, { id: personId }) => {
  const previewed = await findPreviewed(runId)
  if (!previewed) return refusal('changed', uploadFaults.swept)
  const begun = await beginImport({ ...previewed, personId, isPreview: false })
  if ('fault' in begun) return refusal('changed', uploadFaults[begun.fault])
  redirect(`/desk/imports/${begun.runId}`)
})

/** Asks a run to stop, wherever it was started: what it has done stays, and it can be resumed or taken back. */
export const stopRun = roleAction('editor', Run, async ({ runId }, { name }) => {
  const live = await findLive(runId)
  const isAsked = live?.standing === 'running' && (await askToStop(runId, name))
  if (!isAsked) return refusal('changed', 'This run is not being imported now.')
  revalidatePath(`/desk/imports/${runId}`)
  return { status: 'done', message: 'It stops as soon as the posts at hand are stored.' }
})

/** Goes on with a run that broke off, where it stood. */
export const resumeRun = roleAction('editor', Run, async ({ runId }) => {
  if (!(await beginResume(runId)))
    return refusal('changed', 'This run cannot go on now: another runs, or it has ended since.')
  revalidatePath(`/desk/imports/${runId}`)
  return { status: 'done', message: 'It goes on where it stood.' }
})

const Confirmed = Run.extend({ confirm: z.literal('yes') })

/** Takes a run back, when that was confirmed. */
export const rollBackRun = roleAction('editor', Confirmed, async ({ runId }) => {
  if (!(await beginRollback(runId))) return refusal('changed', uploadFaults.busy)
  revalidatePath(`/desk/imports/${runId}`)
  return { status: 'done', message: 'It is being taken back.' }
})
