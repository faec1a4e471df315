import type { Prisma } from '@/lib/db/generated/client'
import { toJudged, toNearCopy } from '@/lib/posts/near-copy.store'
import { judgedSelect } from '@/lib/posts/select'
import { indexability } from './indexability'

/** What decides what `X-Robots-Tag` says of a post. */
export const robotsSelect = {
  ...judgedSelect,
  nearCopyOf: { select: { slug: true, title: true, ...judgedSelect } },
} satisfies Prisma.PostSelect

type Row = Prisma.PostGetPayload<{ select: typeof robotsSelect }>

/** What `X-Robots-Tag` says of the post in this row, in the words of its page; null for nothing. */
export async function toRobotsTag({ nearCopyOf, ...row }: Row, now = new Date()) {
  const nearCopy = await toNearCopy(nearCopyOf)
  const { robots } = indexability({ ...toJudged(row), nearCopy }, now)
  return robots === 'index' ? null : 'noindex, follow'
}
