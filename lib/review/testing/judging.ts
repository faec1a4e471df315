import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'
import type { Judgement } from '../decisions/decide.store'
import { decide } from '../decisions/decide.store'
import { undoDecision } from '../decisions/undo.store'

type Actor = { id: string; name: string; role: Role }

/** An act by somebody, now, without a word. */
export const actOf = ({ role, ...person }: Actor, at = new Date()) => ({
  ...{ person, role, at, note: '', changeSetId: null },
  reason: null,
})

/** What somebody who looks at the post now has read. */
export async function read(postId: number) {
  const { revisionId, status, version } = await db.post.findUniqueOrThrow({ where: { id: postId } })
  return { postId, revisionId, status, version }
}

/** Somebody looks at the post and decides. Throws when nothing was decided. */
export async function judge(
  postId: number,
  actor: Actor,
  to: Judgement['to'],
  more: Partial<Judgement> = {},
) {
  const said = to === 'drafted' ? ({ reason: 'wrong' } as const) : {}
  const outcome = await decide(await read(postId), { ...actOf(actor), to, ...said, ...more })
  if (outcome.status === 'skipped') throw new Error(`Nothing was decided: ${outcome.why}.`)
  return outcome.made
}

export const undo = (decisionId: number, actor: Actor, at = new Date()) =>
  undoDecision(decisionId, actOf(actor, at))
