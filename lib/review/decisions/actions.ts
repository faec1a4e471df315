'use server'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { postsChanged } from '@/lib/cache/changes'
import { RevisionStatus } from '@/lib/db/generated/enums'
import { Id, Note, Reason } from '../fields'
import { release } from '../leases/store'
import { decide } from './decide.store'
import { missing, refusedDecisions, refusedUndos } from './refusals'
import { listRules } from './rules.store'
import { findMissing } from './transitions'
import { undoDecision } from './undo.store'

const Decision = z.object({
  postId: Id,
  /** What was read: this revision, this status, this version. */
  revisionId: Id,
  from: z.enum(RevisionStatus),
  version: z.string().max(1_000),
  to: z.enum(RevisionStatus),
  note: Note,
  reason: Reason,
})

/** Moves a post. Done, it gives the decision's id, to take it back by, and what it made of the post. */
export const decidePost = reviewerAction(Decision, async (input, person) => {
  const { postId, revisionId, from, version, to, note, reason } = input
  const rules = await listRules()
  const rule = rules.find((each) => each.from === from && each.to === to)
  const lacking = rule && findMissing(rule, { note, reason })
  if (lacking) return missing[lacking]

  const reading = { postId, revisionId, status: from, version }
  const act = { person, role: person.role, at: new Date(), note, reason, changeSetId: null }
  const outcome = await decide(reading, { ...act, to })
  if (outcome.status === 'skipped') return refusedDecisions[outcome.why]

  const { slug, decisionId, left } = outcome.made
  await release(person.id, postId)
  postsChanged([slug])
  return { status: 'done', message: sayWhere(left), decisionId, postId, left }
})

const Undo = z.object({ decisionId: Id, note: Note })

/** Takes a decision back. Done, it gives the post, and the id of the decision that did it. */
export const undoPost = reviewerAction(Undo, async ({ decisionId, note }, person) => {
  const act = { person, role: person.role, at: new Date(), note, reason: null, changeSetId: null }
  const outcome = await undoDecision(decisionId, act)
  if (outcome.status === 'skipped') return refusedUndos[outcome.why]

  const { slug, left, postId, decisionId: own } = outcome.made
  postsChanged([slug])
  return {
    status: 'done',
    message: `Taken back. ${sayWhere(left)}`,
    decisionId: own,
    postId,
    left,
  }
})

const sayWhere = ({ status, version }: { status: string; version: string }) =>
  `Now ${status}, version ${version}.`
