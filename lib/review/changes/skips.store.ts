import { db } from '@/lib/db/client'
import type { ChangeSetPage } from './view'

const PAGE_SIZE = 100

/** How many posts a change set skipped, for each reason; the most first. */
export async function countSkips(changeSetId: string): Promise<ChangeSetPage['skips']> {
  const groups = await db.changeSkip.groupBy({
    by: ['why'],
    where: { changeSetId },
    _count: true,
    orderBy: { _count: { postId: 'desc' } },
  })
  return groups.map(({ why, _count: count }) => ({ why, count }))
}

/** The posts that a change set skipped, after the one with this id. */
export async function listSkips(
  changeSetId: string,
  after: number,
): Promise<ChangeSetPage['skipped']> {
  const found = await db.changeSkip.findMany({
    where: { changeSetId, postId: { gt: after } },
    orderBy: { postId: 'asc' },
    take: PAGE_SIZE + 1,
    select: { postId: true, why: true },
  })
  const shown = found.slice(0, PAGE_SIZE)
  const posts = await db.post.findMany({
    where: { id: { in: shown.map(({ postId }) => postId) } },
    select: { id: true, title: true },
  })
  const byId = new Map(posts.map((post) => [post.id, post]))
  return {
    rows: shown.map(({ postId, why }) => ({ post: byId.get(postId) ?? null, why })),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?.postId ?? null) : null,
  }
}
