import { db } from '@/lib/db/client'
import type { TermKind, TermLink } from '@/lib/posts/post'
import { indexableWhere } from '../indexable-where'

/** So many posts are listed, and so many hubs of a kind. */
const MOST_POSTS = 200
const MOST_HUBS = 20

type ListedPost = { slug: string; title: string; excerpt: string }
type ListedHub = TermLink & { reviewedCount: number }
export type Lists = { posts: ListedPost[]; hubs: ListedHub[]; reviewedCount: number }

/** What llms.txt lists: the posts whose text or status changed last, and the hubs with the most posts. */
export async function findLists(kinds: readonly TermKind[], now: Date): Promise<Lists> {
  const [posts, tally, ...hubs] = await Promise.all([
    db.$queryRaw<ListedPost[]>`
      select p.slug, p.title, p.excerpt from "Post" p where ${indexableWhere(now)}
       order by p."changedAt" desc, p.id desc limit ${MOST_POSTS}`,
    db.tally.findFirst({ select: { reviewedCount: true } }),
    ...kinds.map(listHubs),
  ])
  return { posts, hubs: hubs.flat(), reviewedCount: tally?.reviewedCount ?? 0 }
}

/** Hubs that search engines may keep, as `isListIndexable` says of one. */
const listHubs = (kind: TermKind): Promise<ListedHub[]> =>
  db.term.findMany({
    where: { kind, postCount: { gt: 0 }, reviewedCount: { gt: 0 } },
    orderBy: [{ postCount: 'desc' }, { id: 'asc' }],
    take: MOST_HUBS,
    select: { kind: true, slug: true, name: true, reviewedCount: true },
  })
