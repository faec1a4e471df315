import { db } from '@/lib/db/client'
import { toDay } from '@/lib/posts/select'
import type { PastDecision } from '../desk'
import { isUndoable } from './undo.store'

const DECISIONS_SHOWN = 100

/** The latest decisions on a post, newest first. */
export async function listDecisions(postId: number, now = new Date()): Promise<PastDecision[]> {
  const rows = await db.decision.findMany({
    where: { postId },
    orderBy: { number: 'desc' },
    take: DECISIONS_SHOWN,
    select: {
      id: true,
      number: true,
      from: true,
      to: true,
      version: true,
      note: true,
      reason: true,
      needsHumanReview: true,
      awaitsSecond: true,
      dueOn: true,
      undoes: true,
      changeSetId: true,
      personId: true,
      personName: true,
      decidedAt: true,
      revision: { select: { number: true, createdAt: true } },
    },
  })
  const undone = new Set(rows.map(({ undoes }) => undoes))
  return rows.map(({ dueOn, decidedAt, revision, ...row }, at) => ({
    ...row,
    revision: revision.number,
    dueOn: toDay(dueOn),
    decidedAt: decidedAt.toISOString(),
    isUndone: undone.has(row.number),
    mayUndo: at === 0 && isUndoable(decidedAt, now) && !isOfRewrite({ decidedAt, revision }),
  }))
}

type Decided = { decidedAt: Date; revision: { createdAt: Date } }

/** Whether a decision was made with a new text: both are of one moment. */
const isOfRewrite = ({ decidedAt, revision }: Decided) =>
  decidedAt.getTime() === revision.createdAt.getTime()

const LOOKED_AT = 20

/** What a person decided last on a single post and could take back, or null: what `undo` in the cockpit means. */
export async function findLastOwn(personId: string) {
  const rows = await db.decision.findMany({
    where: { personId, changeSetId: null, undoes: null, undoneBy: null },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: LOOKED_AT,
    select: {
      id: true,
      postId: true,
      to: true,
      decidedAt: true,
      post: { select: { title: true } },
      revision: { select: { createdAt: true } },
    },
  })
  const row = rows.find((each) => !isOfRewrite(each))
  return row ? { decisionId: row.id, postId: row.postId, to: row.to, title: row.post.title } : null
}

/** The revision of a post that was reviewed last, in a decision that stands; null when none was reviewed here. */
export async function findReviewed(postId: number) {
  const row = await db.decision.findFirst({
    where: { postId, to: 'reviewed', undoes: null, undoneBy: null },
    orderBy: { number: 'desc' },
    select: { revision: { select: { id: true, number: true } } },
  })
  return row?.revision ?? null
}
