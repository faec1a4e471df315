import { db } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { clusterAll, countBlocks } from '../duplicates/cluster-all'
import type { Known } from '../duplicates/shapes.store'
import { readAllShapes, readApart } from '../duplicates/shapes.store'

/** `copy → representative` and sizes, as they are kept. */
export async function keptClusters() {
  const posts = await db.post.findMany({
    where: { nearCopyOfId: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true, nearCopyOfId: true },
  })
  const sizes = await db.cluster.findMany({ orderBy: { postId: 'asc' } })
  return {
    copies: posts.map(({ id, nearCopyOfId }) => [id, nearCopyOfId]),
    sizes: sizes.map(({ postId, size }) => [postId, size]),
  }
}

/** The same, as comparing all posts gives it now. */
export function expectedClusters() {
  return inTransaction(async (sql) => {
    const shapes: Known[] = []
    for await (const some of readAllShapes(sql)) shapes.push(...some)
    const copies = await clusterAll(shapes, countBlocks(shapes), await readApart(sql))
    const sizes = new Map<number, number>()
    for (const leader of copies.values()) sizes.set(leader, (sizes.get(leader) ?? 1) + 1)
    const byId = ([one]: [number, number], [other]: [number, number]) => one - other
    return { copies: [...copies].sort(byId), sizes: [...sizes].sort(byId) }
  })
}
