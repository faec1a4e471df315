import { db, pool } from '@/lib/db/client'
import type { FailedJobsPage } from './job'

const PAGE_SIZE = 50

/** The failed jobs after the one with this id, the oldest first. */
export async function listFailedJobs(after: number): Promise<FailedJobsPage> {
  const [total, found] = await Promise.all([
    db.failedJob.count(),
    db.failedJob.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: PAGE_SIZE + 1,
    }),
  ])
  const shown = found.slice(0, PAGE_SIZE)
  const posts = await db.post.findMany({
    where: { id: { in: shown.flatMap(({ postId }) => postId ?? []) } },
    select: { id: true, title: true },
  })
  const byId = new Map(posts.map((post) => [post.id, post]))
  return {
    total,
    rows: shown.map(({ postId, firstFailedAt, lastFailedAt, retryAt, ...job }) => ({
      ...job,
      post: postId === null ? null : (byId.get(postId) ?? null),
      firstFailedAt: firstFailedAt.toISOString(),
      lastFailedAt: lastFailedAt.toISOString(),
      retryAt: retryAt?.toISOString() ?? null,
    })),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  }
}

export const countFailedJobs = () => db.failedJob.count()

/**
 * Makes one failed job, or all (null), due at once; gives how many that were. IndexNow is told again of an address that it
 * refused when it is next told of anything: the pause after each telling holds only for what is told unasked.
 */
export async function makeDue(id: number | null, now = new Date()): Promise<number> {
  const { rowCount } = await pool.query(
    `with due as (
       update "FailedJob" set "retryAt" = $2 where $1::int is null or id = $1 returning queue, subject),
     told as (
       delete from "IndexNowSent" where slug in (select subject from due where queue = 'indexNow'))
     select from due`,
    [id, now],
  )
  return rowCount ?? 0
}
