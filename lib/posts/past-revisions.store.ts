import { db } from '@/lib/db/client'
import { Metadata } from './metadata'
import type { PastRevisions } from './past-revision'
import { findBlocks } from './post-blocks.store'
import { splitMetadata } from './private-fields'
import type { Audience } from './readable'
import { readable } from './readable'

/** These revisions of the post at `slug`: only those that exist, and that the audience may read. Null without a post. */
export async function findPastRevisions(
  slug: string,
  numbers: number[],
  audience: Audience,
): Promise<PastRevisions | null> {
  const isForReaders = audience === 'readers'
  const post = await db.post.findUnique({
    where: { slug, ...(isForReaders ? { visibility: 'public' } : {}) },
    select: {
      slug: true,
      title: true,
      revision: { select: { number: true } },
      revisions: {
        where: { number: { in: numbers }, ...(isForReaders ? readable : {}) },
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
      metadata: isForReaders ? splitMetadata(metadataOf(revision)).shown : metadataOf(revision),
    })),
  }
}

const metadataOf = ({ metadata }: { metadata: unknown }) => Metadata.parse(metadata)
