import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { RevisionStatus } from '@/lib/posts/post'
import type { PastDecision } from './desk'
import { canMove } from './transitions'
import { raiseVersion } from './version'

export type Move = {
  postId: number
  /** What the reviewer read: the decision holds for this text and this status alone. */
  revisionId: number
  from: RevisionStatus
  to: RevisionStatus
  note: string
  person: { id: string; name: string }
  at: Date
}

/** What a decision made of a post. */
export type Decided = { slug: string; status: RevisionStatus; version: string }

/**
 * Moves a post and records who did it, both or neither. Null when the post is no longer what the reviewer
 * read: it was rewritten, somebody else decided, or it may not go there.
 */
export function decide({ postId, revisionId, from, to, note, person, at }: Move) {
  return db.$transaction(async (tx): Promise<Decided | null> => {
    const read = { id: postId, revisionId, status: from }
    const post = await tx.post.findFirst({
      where: read,
      select: {
        slug: true,
        version: true,
        lastReviewed: true,
        needsHumanReview: true,
        _count: { select: { decisions: true } },
      },
    })
    if (!post || !canMove({ status: from, needsHumanReview: post.needsHumanReview }, to))
      return null

    const version = raiseVersion(post.version)
    // The version is compared too: it tells a post that was reviewed again from one that was not.
    const { count } = await tx.post.updateMany({
      where: { ...read, version: post.version },
      data: { status: to, version, changedAt: at, ...(to === 'reviewed' ? reviewedOn(at) : {}) },
    })
    if (count === 0) return null

    const { lastReviewed, needsHumanReview } = post
    await tx.decision.create({
      data: {
        postId,
        number: post._count.decisions + 1,
        revisionId,
        from,
        fromVersion: post.version,
        fromLastReviewed: lastReviewed,
        fromNeedsHumanReview: needsHumanReview,
        to,
        version,
        ...(to === 'reviewed' ? reviewedOn(at) : { lastReviewed, needsHumanReview }),
        note,
        personId: person.id,
        personName: person.name,
        decidedAt: at,
      },
    })
    return { slug: post.slug, status: to, version }
  })
}

/** A review ends on a day of the calendar in UTC, wherever the server is. */
function reviewedOn(at: Date) {
  const lastReviewed = new Date(at.toISOString().slice(0, 10))
  return { lastReviewed, needsHumanReview: false } satisfies Prisma.PostUpdateManyMutationInput
}

const DECISIONS_SHOWN = 100

/** The latest decisions on a post, newest first. */
export async function listDecisions(postId: number): Promise<PastDecision[]> {
  const rows = await db.decision.findMany({
    where: { postId },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: DECISIONS_SHOWN,
    select: {
      id: true,
      from: true,
      to: true,
      version: true,
      note: true,
      personName: true,
      decidedAt: true,
    },
  })
  return rows.map((row) => ({ ...row, decidedAt: row.decidedAt.toISOString() }))
}
