import type { Sql } from '@/lib/db/transaction'
import { placePosts } from '@/lib/review/places/place.store'
import type { PlaceAct } from '@/lib/review/places/record.store'
import type { Known } from './classify'
import { followed } from './visibility'

/** An import acts for whoever may run one: an editor. The trail names the run, and no person. */
export const actOfRun = (importRunId: number, note: string, at = new Date()): PlaceAct => ({
  person: { id: null, name: `Import ${importRunId}` },
  ...{ role: 'editor', at, note, changeSetId: null, importRunId },
})

/** Hides or publishes posts as their source says, with a row in their trail. They are held since they were looked at. */
export async function movePosts(sql: Sql, runId: number, posts: Known[], move: 'hide' | 'publish') {
  if (posts.length === 0) return
  const visibility = move === 'hide' ? 'private' : 'public'
  const moves = posts.map(({ id, slug, visibility: from }) => ({
    postId: id,
    from: { slug, visibility: from },
    to: { visibility } as const,
  }))
  const { skipped } = await placePosts(sql, moves, actOfRun(runId, followed[move]))
  const [stayed] = skipped
  if (stayed)
    throw new Error(`Post ${stayed.postId} was held and could not be moved: ${stayed.why}.`)
}
