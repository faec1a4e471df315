import { db } from '@/lib/db/client'

/** The addresses of these posts. */
export async function findSlugs(ids: number[]): Promise<string[]> {
  const rows = await db.post.findMany({ where: { id: { in: ids } }, select: { slug: true } })
  return rows.map(({ slug }) => slug)
}
