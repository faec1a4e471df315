import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Cursor } from './cursor'
import { writeCursor } from './cursor'
import type { Listing, PostCard, TermKind, TermLink, TermStanding } from './post'
import { cardSelect, standingSelect, toCard, toDay } from './select'

const PAGE_SIZE = 20

/**
 * A page of a term's public posts, newest first: the first, or the one after `cursor`; with the first comes what
 * these posts are filed under besides. Null when there is none.
 */
export async function findHubPage(kind: TermKind, slug: string, cursor: Cursor | null) {
  const hub = await findHub(kind, slug)
  if (!hub) return null
  const [posts, related] = await Promise.all([
    listByTerm(hub.id, cursor),
    cursor ? [] : listRelated(hub.id),
  ])
  return posts.rows.length > 0 ? { hub, posts, related } : null
}

type Hub = TermStanding & {
  id: number
  /** yyyy-mm-dd; when its newest post was listed. */
  newestOn: string | null
}

/** The term with this address, or null when no public post is filed under it. */
async function findHub(kind: TermKind, slug: string): Promise<Hub | null> {
  const term = await db.term.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { id: true, ...standingSelect },
  })
  if (!term || term.postCount === 0) return null
  const newest = await db.postTerm.findFirst({
    where: { termId: term.id, post: { visibility: 'public' } },
    orderBy: [{ listedAt: 'desc' }, { postId: 'desc' }],
    select: { listedAt: true },
  })
  return { ...term, newestOn: toDay(newest?.listedAt ?? null) }
}

/** Public posts filed under a term after `cursor`, newest first. */
async function listByTerm(termId: number, cursor: Cursor | null): Promise<Listing<PostCard>> {
  const after = cursor
    ? Prisma.sql`and (f."listedAt", f."postId") < (${cursor.listedAt}, ${cursor.id}::int)`
    : Prisma.empty
  const found = await db.$queryRaw<{ id: number; listedAt: Date }[]>`
    select f."postId" as id, f."listedAt"
      from "PostTerm" f join "Post" p on p.id = f."postId"
     where f."termId" = ${termId} and p.visibility = 'public' ${after}
     order by f."listedAt" desc, f."postId" desc limit ${PAGE_SIZE + 1}`
  const shown = found.slice(0, PAGE_SIZE)
  const last = shown.at(-1)
  return {
    rows: await findCards(shown.map(({ id }) => id)),
    next: found.length > PAGE_SIZE && last ? writeCursor(last) : null,
  }
}

/** The cards of these posts, in this order. */
async function findCards(ids: number[]): Promise<PostCard[]> {
  const rows = await db.post.findMany({
    where: { id: { in: ids } },
    select: cardSelect,
    relationLoadStrategy: 'join',
  })
  const byId = new Map(rows.map((row) => [row.id, toCard(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** So many of a term's newest posts tell what it is found with. */
const SAMPLE = 200
const RELATED_PER_KIND = 8

/** What the newest posts of a term are filed under besides, most often first, the most of each kind. */
function listRelated(termId: number): Promise<TermLink[]> {
  return db.$queryRaw<TermLink[]>`
    with sample as materialized (
      select p.id from "PostTerm" f join "Post" p on p.id = f."postId"
       where f."termId" = ${termId} and p.visibility = 'public'
       order by f."listedAt" desc, f."postId" desc limit ${SAMPLE}),
    together as (
      select f."termId", count(*) as times from sample join "PostTerm" f on f."postId" = sample.id
       where f."termId" <> ${termId} group by f."termId"),
    ranked as (
      select t.id, t.kind, t.slug, t.name, times,
             row_number() over (partition by t.kind order by times desc, t.id) as place
        from together join "Term" t on t.id = together."termId")
    select kind::text, slug, name from ranked where place <= ${RELATED_PER_KIND}::int
     order by times desc, id`
}
