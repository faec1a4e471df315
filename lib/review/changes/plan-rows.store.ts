import { db } from '@/lib/db/client'
import type { PlanRow } from './view'

const MOST_ROWS = 20

/** What a change set was to do with posts, by what that is and the other post. */
export async function listPlan(changeSetId: string): Promise<PlanRow[]> {
  const groups = await db.plannedMove.groupBy({
    by: ['act', 'otherId'],
    where: { changeSetId },
    _count: true,
    orderBy: [{ act: 'asc' }, { otherId: 'asc' }],
    take: MOST_ROWS,
  })
  const posts = await db.post.findMany({
    where: { id: { in: groups.map(({ otherId }) => otherId) } },
    select: { id: true, title: true },
  })
  const byId = new Map(posts.map((post) => [post.id, post]))
  return groups.map(({ act, otherId, _count: count }) => ({
    ...{ act, count },
    other: byId.get(otherId) ?? null,
  }))
}
