import { db } from '@/lib/db/client'
import type { Planned } from '../changes/planned.store'
import { findClusterOf } from './members.store'
import type { Settlement } from './settlement'

/**
 * What a settlement means for posts where they are now; null when the post that stays and one of the others are not
 * in one cluster any more. What was seen of their texts is compared when the turn of each comes.
 */
export async function planSettlement({ staysId, acts }: Settlement): Promise<Planned[] | null> {
  const cluster = await findClusterOf(staysId)
  if (!cluster) return null
  const posts = await db.post.findMany({
    where: { id: { in: acts.map(({ postId }) => postId) } },
    select: { id: true, slug: true, visibility: true, nearCopyOfId: true },
  })
  const byId = new Map(posts.map((post) => [post.id, post]))
  const planned = acts.flatMap(({ postId, revisionId, act }) => {
    const post = byId.get(postId)
    if (!post || postId === staysId || (post.nearCopyOfId ?? post.id) !== cluster.postId) return []
    const from = { fromSlug: post.slug, fromVisibility: post.visibility }
    return [{ postId, revisionId, ...from, act, otherId: staysId }]
  })
  return planned.length === acts.length ? planned : null
}
