import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Neighbours } from './post'

type Found = { side: 'earlier' | 'later'; slug: string; title: string }

/** The public posts before and after this one in the list of its problem; null when it has none. */
export async function findNeighbours(postId: number): Promise<Neighbours | null> {
  const own = await db.post.findUnique({
    where: { id: postId },
    select: {
      listedAt: true,
      problem: { select: { id: true, kind: true, slug: true, name: true } },
    },
    relationLoadStrategy: 'join',
  })
  if (!own?.problem) return null

  const { id: termId, ...problem } = own.problem
  const place = Prisma.sql`(${own.listedAt}, ${postId}::int)`
  const found = await db.$queryRaw<Found[]>`
    (select 'earlier' as side, p.slug, p.title from "PostTerm" f join "Post" p on p.id = f."postId"
      where f."termId" = ${termId} and (f."listedAt", f."postId") < ${place} and p.visibility = 'public'
      order by f."listedAt" desc, f."postId" desc limit 1)
    union all
    (select 'later', p.slug, p.title from "PostTerm" f join "Post" p on p.id = f."postId"
      where f."termId" = ${termId} and (f."listedAt", f."postId") > ${place} and p.visibility = 'public'
      order by f."listedAt", f."postId" limit 1)`
  const at = (side: Found['side']) => {
    const post = found.find((one) => one.side === side)
    return post ? { slug: post.slug, title: post.title } : null
  }
  return { problem, earlier: at('earlier'), later: at('later') }
}
