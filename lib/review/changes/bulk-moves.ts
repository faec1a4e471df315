import { mayActAs } from '@/lib/auth/roles'
import type { ReviewTogether, Role } from '@/lib/db/generated/enums'
import type { RevisionStatus } from '@/lib/posts/post'
import type { Rule } from '../decisions/transitions'

/** Where a selection may be moved: how many of its posts at most, and what must be said. */
export type BulkMove = {
  to: RevisionStatus
  count: number
  noteRequired: boolean
  reasonRequired: boolean
}

const order: RevisionStatus[] = ['reviewed', 'expanded', 'drafted']

/** What somebody of this role may make of posts of which so many have each status. */
export function bulkMoves(
  rules: Rule[],
  byStatus: Record<RevisionStatus, number>,
  role: Role | null,
): BulkMove[] {
  return order.flatMap((to) => {
    const some = rules.filter((rule) => rule.to === to && byStatus[rule.from] > 0)
    const own = some.filter((rule) => mayActAs(role, rule.role))
    if (own.length === 0) return []
    return {
      to,
      count: own.reduce((sum, { from }) => sum + byStatus[from], 0),
      // Asked of the whole, before anything is done.
      noteRequired: some.some((rule) => rule.noteRequired),
      reasonRequired: some.some((rule) => rule.reasonRequired),
    }
  })
}

/** What this installation lets be reviewed at once, and how many posts of a selection have all blocks approved. */
export type Together = { policy: ReviewTogether; covered: number }

/** The same where posts may be reviewed together only so far as policy says. */
export const asTogether = (moves: BulkMove[], { policy, covered }: Together): BulkMove[] =>
  moves.flatMap((move) => {
    if (move.to !== 'reviewed' || policy === 'any') return move
    const count = policy === 'covered' ? Math.min(covered, move.count) : 0
    return count > 0 ? { ...move, count } : []
  })
