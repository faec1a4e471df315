import type { RevisionStatus } from '@/lib/posts/post'

/** Which status may follow which. A reviewed post goes back only by being reopened. */
const moves = {
  drafted: ['expanded', 'reviewed'],
  expanded: ['reviewed', 'drafted'],
  reviewed: ['expanded'],
} as const satisfies Record<RevisionStatus, readonly RevisionStatus[]>

type Standing = { status: RevisionStatus; needsHumanReview: boolean }

/**
 * Where a post may go from here. A reviewed post that needs human review can be marked reviewed again: that
 * is how a person answers, and nobody has to reopen what is right.
 */
export function openMoves({ status, needsHumanReview }: Standing): readonly RevisionStatus[] {
  return status === 'reviewed' && needsHumanReview ? ['reviewed', ...moves.reviewed] : moves[status]
}

export function canMove(standing: Standing, to: RevisionStatus): boolean {
  return openMoves(standing).includes(to)
}
