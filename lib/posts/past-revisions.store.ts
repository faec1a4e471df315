import { db } from '@/lib/db/client'
import { Metadata } from './metadata'
import type { PastRevisions } from './past-revision'
import { findBlocks } from './post-blocks.store'

/** These revisions of the post at `slug`, whoever may read it; only those that exist. Null without a post. */
export async function findPastRevisions(
  slug: string,
  numbers: number[],
): Promise<PastRevisions | null> {
  const post = await db.post.findUnique({
    where: { slug },
    select: {
      slug: true,
      title: true,
      visibility: true,
      revision: { select: { number: true } },
      revisions: {
        where: { number: { in: numbers } },
        select: {
          number: true,
          origin: true,
          createdAt: true,
          title: true,
          lead: true,
          blocks: true,
          metadata: true,
        },
      },
    },
    relationLoadStrategy: 'join',
  })
  if (!post) return null

  const blockOf = await findBlocks(post.revisions.flatMap((revision) => revision.blocks))
  return {
    ...post,
    current: post.revision.number,
    revisions: post.revisions.map((revision) => ({
      ...revision,
      createdAt: revision.createdAt.toISOString(),
      blocks: revision.blocks.map(blockOf),
      metadata: Metadata.parse(revision.metadata),
    })),
  }
}
