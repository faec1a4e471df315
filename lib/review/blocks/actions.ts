'use server'
import { after } from 'next/server'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { Verdict } from '@/lib/db/generated/enums'
import { Id, Note, Reason } from '../fields'
import { approveOpen } from './approve.store'
import { BlockReadings, Ids, PatternReadings, Seen } from './fields'
import { catchUpCoverage } from './keep-up'
import { missingReason, nothingOpen, refusedUndos, refusedVerdicts } from './refusals'
import { findJudged } from './standings.store'
import type { Kept } from './verdicts.store'
import * as store from './verdicts.store'
import type { BlockView } from './view'

const Saying = z.object({ verdict: z.enum(Verdict), reason: Reason, note: Note, seen: Seen })
const Judging = z.union([
  Saying.extend({ patternId: Id, shown: Ids }),
  Saying.extend({ blockId: Id }),
])

/**
 * Approves a block, or says that it is wrong and why; or all blocks of a pattern that have no verdict of their own,
 * whose variants in `shown` were read. Done, it gives the verdict's id, to take it back by, and how the block stands.
 */
export const judgeText = reviewerAction(Judging, async (input, person) => {
  const { verdict } = input
  const reason = verdict === 'wrong' ? input.reason : null
  if (verdict === 'wrong' && reason === null) return missingReason
  const subject =
    'patternId' in input
      ? ({ kind: 'pattern', id: input.patternId } as const)
      : ({ kind: 'block', id: input.blockId } as const)
  const judged = await store.giveVerdict(subject, { ...input, reason, person, at: new Date() })
  if (judged.status === 'skipped') return refusedVerdicts[judged.why]
  return say(verdict === 'wrong' ? 'Marked as wrong.' : 'Approved.', [judged.verdictId])
})

/** Takes verdicts back that are the last on their subjects; what was judged again since stays, and it says so. */
export const undoVerdicts = reviewerAction(
  z.object({ verdictIds: Ids.refine((ids) => ids.length > 0), note: Note }),
  async ({ verdictIds, note }, person) => {
    const kept: Kept[] = []
    const undone: number[] = []
    for (const verdictId of verdictIds) {
      const judged = await store.undoVerdict(verdictId, { person, at: new Date(), note })
      if (judged.status === 'skipped') kept.push(judged.why)
      else undone.push(judged.verdictId)
    }
    if (kept[0] && undone.length === 0) return refusedUndos[kept[0]]
    return say(
      kept.length > 0 ? `${undone.length} taken back; ${kept.length} stay.` : 'Taken back.',
      undone,
    )
  },
)

/** Approves the blocks and patterns that were shown, as far as they are still without a verdict. */
export const approveShown = reviewerAction(
  z.object({ blocks: BlockReadings, patterns: PatternReadings.default([]) }),
  async (shown, person) => {
    const given = await approveOpen(shown, { person, at: new Date() })
    if (given.length === 0) return nothingOpen
    return say(given.length === 1 ? 'Approved.' : `${given.length} texts approved.`, given)
  },
)

/** What was done, by these verdicts, and how the blocks that they are on stand now. */
async function say(message: string, verdictIds: number[]) {
  after(catchUpCoverage)
  const views: BlockView[] = await findJudged(verdictIds)
  return { status: 'done', message, verdictIds, views } as const
}
