'use server'
import { z } from 'zod'
import { reviewerAction } from '@/lib/auth/guard'
import { postsChanged } from '@/lib/cache/changes'
import { Id, Note } from '../fields'
import { Decision, judgePost, sayWhere } from './judge-post'
import { refusedUndos } from './refusals'
import { undoDecision } from './undo.store'

/** Moves a post. Done, it gives the decision's id, to take it back by, and what it made of the post. */
export const decidePost = reviewerAction(Decision, async (input, person) => {
  const judged = await judgePost(input, person)
  if (judged.status === 'refused') return judged

  const { slug, decisionId, postId, left } = judged.made
  await postsChanged([slug])
  return { status: 'done', message: sayWhere(left), decisionId, postId, left }
})

const Undo = z.object({ decisionId: Id, note: Note })

/** Takes a decision back. Done, it gives the post, and the id of the decision that did it. */
export const undoPost = reviewerAction(Undo, async ({ decisionId, note }, person) => {
  const act = { person, role: person.role, at: new Date(), note, reason: null, changeSetId: null }
  const outcome = await undoDecision(decisionId, act)
  if (outcome.status === 'skipped') return refusedUndos[outcome.why]

  const { slug, left, postId, decisionId: own } = outcome.made
  await postsChanged([slug])
  return {
    status: 'done',
    message: `Taken back. ${sayWhere(left)}`,
    decisionId: own,
    postId,
    left,
  }
})
