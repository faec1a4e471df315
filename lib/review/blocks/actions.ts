'use server'
import { after } from 'next/server'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { Id, Note, Reason } from '../fields'
import { approveOpen } from './approve.store'
import { Ids, Readings, Seen } from './fields'
import { catchUpCoverage } from './keep-up'
import { missingReason, nothingOpen, refusedUndos, refusedVerdicts } from './refusals'
import type { Subject } from './subject'
import type { Judgement } from './verdicts.store'
import * as store from './verdicts.store'

const OfBlock = z.object({ blockId: Id, seen: Seen, note: Note })
const OfPattern = z.object({ patternId: Id, seen: Seen, note: Note, shown: Ids })
const AndReason = { reason: Reason }

/** Approves a block for every post that uses it. Done, it gives the verdict's id, to take it back by. */
export const approveBlock = reviewerAction(OfBlock, ({ blockId: id, ...said }, person) =>
  give({ kind: 'block', id }, { ...said, ...approved, person, at: new Date() }),
)

/** Says that a block is wrong, and why. */
export const markBlockWrong = reviewerAction(
  OfBlock.extend(AndReason),
  ({ blockId: id, ...said }, person) =>
    give({ kind: 'block', id }, { ...said, verdict: 'wrong', person, at: new Date() }),
)

/** Approves all blocks of a pattern that have no verdict of their own; `shown` are the variants that were read. */
export const approvePattern = reviewerAction(OfPattern, ({ patternId: id, ...said }, person) =>
  give({ kind: 'pattern', id }, { ...said, ...approved, person, at: new Date() }),
)

/** Says that these are wrong, and why. */
export const markPatternWrong = reviewerAction(
  OfPattern.extend(AndReason),
  ({ patternId: id, ...said }, person) =>
    give({ kind: 'pattern', id }, { ...said, verdict: 'wrong', person, at: new Date() }),
)

/** Takes the last verdict on a block or a pattern back. */
export const undoVerdict = reviewerAction(
  z.object({ verdictId: Id, note: Note }),
  async ({ verdictId, note }, person) => {
    const judged = await store.undoVerdict(verdictId, { person, at: new Date(), note })
    if (judged.status === 'skipped') return refusedUndos[judged.why]
    after(catchUpCoverage)
    return { status: 'done', message: 'Taken back.', verdictId: judged.verdictId }
  },
)

/** Approves the blocks that were shown, as far as they are still without a verdict; gives their ids. */
export const approveShown = reviewerAction(
  z.object({ blocks: Readings }),
  async ({ blocks }, person) => {
    const blockIds = await approveOpen(blocks, { person, at: new Date() })
    if (blockIds.length === 0) return nothingOpen
    after(catchUpCoverage)
    const message = blockIds.length === 1 ? 'Approved.' : `${blockIds.length} blocks approved.`
    return { status: 'done', message, blockIds }
  },
)

const approved = { verdict: 'approved', reason: null } as const

async function give(subject: Subject, judgement: Judgement) {
  const { verdict, reason } = judgement
  if (verdict === 'wrong' && reason === null) return missingReason
  const judged = await store.giveVerdict(subject, judgement)
  if (judged.status === 'skipped') return refusedVerdicts[judged.why]
  after(catchUpCoverage)
  const message = verdict === 'wrong' ? 'Marked as wrong.' : 'Approved.'
  return { status: 'done', message, verdictId: judged.verdictId, number: judged.number } as const
}
