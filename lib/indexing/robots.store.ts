import { db } from '@/lib/db/client'
import { toJudged, toNearCopy } from '@/lib/posts/near-copy.store'
import { judgedSelect } from '@/lib/posts/select'
import { indexability } from './indexability'

/** What `X-Robots-Tag` says of the post at `slug`, in the words of its page; null for nothing, and for no post. */
export async function findRobotsTag(slug: string, now = new Date()): Promise<string | null> {
  const row = await db.post.findUnique({
    where: { slug },
    select: {
      ...judgedSelect,
      nearCopyOf: { select: { slug: true, title: true, ...judgedSelect } },
    },
    relationLoadStrategy: 'join',
  })
  if (!row) return null
  const nearCopy = await toNearCopy(row.nearCopyOf)
  const { robots } = indexability({ ...toJudged(row), nearCopy }, now)
  return robots === 'index' ? null : 'noindex, follow'
}
