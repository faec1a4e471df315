import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { TermKind } from '@/lib/posts/post'
import { findBlocks } from '@/lib/posts/post-blocks.store'
import { publicAuthor } from '@/lib/posts/private-fields'
import { toTermLinks } from '@/lib/posts/select'
import { indexableWhere } from '../indexable-where'
import type { FeedHub, FeedPost } from './feed'

/** So many posts are in a feed. */
const MOST_POSTS = 50

/** The term with this address, or null when no public post is filed under it: then it has no page either. */
export async function findFeedHub(kind: TermKind, slug: string): Promise<FeedHub | null> {
  const term = await db.term.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { id: true, kind: true, slug: true, name: true, postCount: true },
  })
  if (!term || term.postCount === 0) return null
  const { postCount: _, ...hub } = term
  return hub
}

export type Head = {
  id: number
  revisionId: number
  slug: string
  author: string | null
  changedAt: Date
}

/** Which posts are in a feed: those that may be indexed, the newest change of text or status first. */
export async function listHeads(hub: FeedHub | null, now: Date): Promise<Head[]> {
  if (!hub) return db.$queryRaw<Head[]>`${latest(now, MOST_POSTS)}`
  const lately = await listLately(hub.id, now)
  return lately.length === MOST_POSTS ? lately : listFiled(hub.id, now)
}

const columns = Prisma.sql`p.id, p."revisionId", p.slug, p.author, p."changedAt"`
const latestFirst = Prisma.sql`order by p."changedAt" desc, p.id desc`

const latest = (now: Date, count: number) => Prisma.sql`
  select ${columns} from "Post" p where ${indexableWhere(now)} ${latestFirst} limit ${count}::int`

/** So many of the site's latest are looked through for those of a hub: few hubs need more. */
const LATELY = 2_000

/** Those of the site's latest that are filed under a term. */
const listLately = (termId: number, now: Date) =>
  db.$queryRaw<Head[]>`
    select p.* from (${latest(now, LATELY)}) p
     where exists (select from "PostTerm" f where f."postId" = p.id and f."termId" = ${termId})
     ${latestFirst} limit ${MOST_POSTS}::int`

/** The same from the term's side, post by post: as the planner would have it, all that may be indexed is gone through. */
const listFiled = (termId: number, now: Date) =>
  db.$queryRaw<Head[]>`
    select p.* from "PostTerm" f
     cross join lateral (
       select ${columns} from "Post" p where p.id = f."postId" and ${indexableWhere(now)} offset 0) p
     where f."termId" = ${termId}
       and exists (select from "Term" t where t.id = ${termId} and t."reviewedCount" > 0)
     ${latestFirst} limit ${MOST_POSTS}::int`

/** When any post last became indexable or ceased to be, but for the day; null when none ever did. */
export async function findLatestTurn(): Promise<Date | null> {
  const turn = await db.indexingTurn.findFirst({
    orderBy: { turnedAt: 'desc' },
    select: { turnedAt: true },
  })
  return turn?.turnedAt ?? null
}

/** These posts, whole, in this order; one that is gone since is left out. */
export async function findFeedPosts(ids: number[]): Promise<FeedPost[]> {
  const rows = await db.post.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      sourceId: true,
      slug: true,
      excerpt: true,
      author: true,
      publishedAt: true,
      changedAt: true,
      revision: { select: { title: true, lead: true, blocks: true } },
      terms: {
        select: { term: { select: { kind: true, slug: true, name: true } } },
        orderBy: { position: 'asc' },
      },
    },
    relationLoadStrategy: 'join',
  })
  const blockOf = await findBlocks(rows.flatMap(({ revision }) => revision.blocks))
  const byId = new Map(
    rows.map(({ revision, terms, ...post }) => [
      post.id,
      {
        ...post,
        author: publicAuthor(post.author),
        title: revision.title,
        lead: revision.lead,
        blocks: revision.blocks.map(blockOf),
        terms: toTermLinks(terms),
      },
    ]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}
