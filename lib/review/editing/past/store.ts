import { db } from '@/lib/db/client'
import type { Past } from './past'

const PAGE_SIZE = 20

/** A post's revisions, whoever may read it, from the latest or from the one before a number; or null. */
export async function findPast(postId: number, before: number | null): Promise<Past | null> {
  const post = await db.post.findUnique({
    where: { id: postId },
    select: {
      slug: true,
      title: true,
      revision: { select: { id: true, number: true } },
      revisions: {
        where: before === null ? {} : { number: { lt: before } },
        orderBy: { number: 'desc' },
        take: PAGE_SIZE + 1,
        select: {
          number: true,
          origin: true,
          createdAt: true,
          title: true,
          isPublic: true,
          isWithdrawn: true,
          withdrawals: {
            orderBy: { number: 'asc' },
            select: {
              number: true,
              isWithdrawn: true,
              reason: true,
              personName: true,
              madeAt: true,
            },
          },
          note: true,
          personName: true,
        },
      },
    },
    relationLoadStrategy: 'join',
  })
  if (!post) return null
  const { revision, revisions, ...rest } = post
  const shown = revisions.slice(0, PAGE_SIZE)
  return {
    ...rest,
    postId,
    current: revision.number,
    revisionId: revision.id,
    entries: shown.map(({ withdrawals, ...entry }) => ({
      ...entry,
      createdAt: entry.createdAt.toISOString(),
      withdrawals: withdrawals.map((one) => ({ ...one, madeAt: one.madeAt.toISOString() })),
    })),
    isLatest: before === null,
    next: revisions.length > PAGE_SIZE ? (shown.at(-1)?.number ?? null) : null,
  }
}
