import type { Sql } from '@/lib/db/transaction'
import { holdPosts } from '../decisions/found.store'
import type { Rewrite, RewriteAct, Rewritten } from './rewrite'
import { stateAfter } from './rewrite'
import type { Step } from './write.store'
import { writeSteps } from './write.store'

/**
 * Gives posts new texts, one each, and records who did it, within a transaction. A post that has another revision
 * than the one its text was made from stays, and is named.
 */
export async function rewritePosts(
  sql: Sql,
  rewrites: Rewrite[],
  act: RewriteAct,
): Promise<Rewritten> {
  const held = await holdPosts(
    sql,
    rewrites.map(({ postId }) => postId),
  )
  const steps: Step[] = []
  const skipped: Rewritten['skipped'] = []
  for (const { postId, baseRevisionId, revision } of rewrites) {
    const found = held.get(postId)
    if (!found) skipped.push({ postId, why: 'gone' })
    else if (found.revisionId !== baseRevisionId) skipped.push({ postId, why: 'rewritten' })
    else steps.push({ found, revision, left: stateAfter(found, act), undoes: null })
  }
  return { made: await writeSteps(sql, steps, act), skipped }
}
