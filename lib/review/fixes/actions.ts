'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { roleAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import { beginChangeSet } from '../changes/run'
import { Id, Note } from '../fields'
import { composeFix, findBlock } from './compose.store'
import { empty, refusedFixes, unreadable } from './refusals'
import { startFix } from './start.store'
import { Written } from './written'

const Fix = z.object({
  blockId: Id,
  /** Only look at what would change with this text or without any, or do it. */
  step: z.enum(['look', 'remove', 'fix']),
  /** What was looked at: nothing else is done. */
  seen: z.string().max(10_000).default(''),
  keepsReview: z.enum(['yes', 'no']),
  note: Note,
  confirm: z.literal('yes').optional(),
})

/**
 * Shows how a text would differ in a block's place, or that none would be there; or does so in every post that has the
 * block, when that was seen and confirmed, and leads to the change set. A text that is merely empty removes nothing.
 */
export const fixEverywhere = roleAction('editor', Fix.and(Written), async (asked, person) => {
  const { blockId, step, seen, keepsReview, note, confirm } = asked
  const block = await findBlock(blockId)
  if (!block) return refusedFixes.gone
  const remove = { look: undefined, remove: 'yes' as const, fix: asked.remove }[step]
  const composed = await composeFix(block, { ...asked, remove })
  if (!composed) return unreadable
  if (composed.by.length === 0 && !remove) return empty
  const { diff, seen: now } = composed
  const looked = { ...asked, by: asked.by.join(' '), remove, diff, seen: now }
  if (now === block.hash) return refusedFixes.same
  if (step !== 'fix')
    return {
      status: 'done',
      message: 'This is what would change. Nothing was changed yet.',
      looked,
    }
  if (seen !== now)
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
