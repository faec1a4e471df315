import { db } from '@/lib/db/client'
import type { Past } from './past'

const MOST = 100

/** The latest revisions of a post, whoever may read it, or null. */
export async function findPast(postId: number): Promise<Past | null> {
  const post = await db.post.findUnique({
    where: { id: postId },
    select: {
      slug: true,
      title: true,
      revision: { select: { id: true, number: true } },
      revisions: {
        orderBy: { number: 'desc' },
        take: MOST + 1,
        select: {
          number: true,
          origin: true,
          createdAt: true,
          title: true,
          note: true,
          personName: true,
        },
      },
    },
    relationLoadStrategy: 'join',
  })
  if (!post) return null
  const { revision, revisions, ...rest } = post
  return {
    ...rest,
    postId,
    current: revision.number,
    revisionId: revision.id,
    entries: revisions
      .slice(0, MOST)
      .map((entry) => ({ ...entry, createdAt: entry.createdAt.toISOString() })),
    hasOlder: revisions.length > MOST,
  }
}
