'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { roleAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { beginChangeSet } from '../changes/run'
import { Id, Note } from '../fields'
import { composeFix, findBlock } from './compose.store'
import { refusedFixes, unreadable } from './refusals'
import { startFix } from './start.store'
import { Written } from './written'

const Fix = z.object({
  blockId: Id,
  /** Only look at what would change, or do it. */
  step: z.enum(['look', 'fix']),
  /** What was looked at: nothing else is done. */
  seen: z.string().max(10_000).default(''),
  keepsReview: z.enum(['yes', 'no']),
  note: Note,
  confirm: z.literal('yes').optional(),
})

/**
 * Shows how a text would differ in a block's place; or replaces the block in every post that has it, when that was
 * seen and confirmed, and leads to the change set.
 */
export const fixEverywhere = roleAction('editor', Fix.and(Written), async (asked, person) => {
  const { blockId, step, seen, keepsReview, note, confirm } = asked
  const block = await findBlock(blockId)
  if (!block) return refusedFixes.gone
  const composed = await composeFix(block, asked)
  if (!composed) return unreadable
  const looked = { ...asked, by: asked.by.join(' '), diff: composed.diff, seen: composed.seen }
  if (composed.seen === block.hash) return refusedFixes.same
  if (step === 'look')
    return {
      status: 'done',
      message: 'This is what would change. Nothing was changed yet.',
      looked,
    }
  if (seen !== composed.seen)
    return {
      status: 'done',
      message: 'It says something else than what you looked at. Nothing was changed yet.',
      looked,
    }
  if (note === '')
    return refusal('needs note', 'Please say why it is changed. Nothing was changed.')
  if (confirm !== 'yes') return refusal('input', 'Please confirm it first. Nothing was changed.')

  const request = { blockId, by: composed.by, note, keepsReview: keepsReview === 'yes' }
  const started = await startFix(request, person)
  if (started.status === 'refused') return refusedFixes[started.why]
  beginChangeSet(started.id)
  return redirect(`/desk/changes/${started.id}`)
})
