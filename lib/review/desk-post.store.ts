import { mayActAs } from '@/lib/auth/roles'
import type { Role } from '@/lib/db/generated/enums'
import { isDue } from '@/lib/posts/expiry'
import { findPostById } from '@/lib/posts/store'
import { listRules } from './decisions/rules.store'
import { findReviewed, listDecisions } from './decisions/trail.store'
import { openMoves } from './decisions/transitions'
import type { DeskPost } from './desk'
import { findPlaceFacts } from './duplicates/lists.store'

/** A post as somebody of this role sees it at the desk, or null. */
export async function findDeskPost(id: number, role: Role | null): Promise<DeskPost | null> {
  const post = await findPostById(id)
  if (!post) return null
  const standing = { ...post, isDue: isDue(post.dueOn, new Date()) }
  const [decisions, reviewed, rules, place] = await Promise.all([
    listDecisions(id),
    findReviewed(id),
    listRules(),
    findPlaceFacts(id),
  ])
  // Removed, it is no more to be judged: the queue does not have it, and decisions on it are refused.
  const moves = post.visibility === 'removed' ? [] : openMoves(rules, standing, role)
  return { post, decisions, reviewed, place, moves, mayEdit: mayActAs(role, 'editor') }
}
