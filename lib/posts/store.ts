import { readingMinutes } from '@/lib/content/measure'
import { db } from '@/lib/db/client'
import type { Cursor } from './cursor'
import { writeCursor } from './cursor'
import { Metadata } from './metadata'
import { toNearCopy } from './near-copy.store'
import type { Listing, PostCard, PostPage } from './post'
import { findBlocks } from './post-blocks.store'
import { publicAuthor, splitMetadata } from './private-fields'
import type { Audience } from './readable'
import { cardSelect, pageSelect, toCard, toDay, toPicture, toReview, toTermLinks } from './select'

const PAGE_SIZE = 20

/** The post at `slug` as readers may see it, be it public or not, or null. */
export const findPostBySlug = (slug: string) => findPost({ slug }, 'readers')

/** The post with this id as the desk sees it, or null. */
export const findPostById = (id: number) => findPost({ id }, 'desk')

async function findPost(
  where: { slug: string } | { id: number },
  audience: Audience,
): Promise<PostPage | null> {
  const row = await db.post.findUnique({
    where,
    select: pageSelect,
    relationLoadStrategy: 'join',
  })
  if (!row) return null

  const { revision, decisions, terms, nearCopyOf, image, ...post } = row
  const [blockOf, nearCopy] = await Promise.all([
    findBlocks(revision.blocks),
    toNearCopy(nearCopyOf),
  ])
  const { shown, hidden } = splitMetadata(Metadata.parse(revision.metadata))
  return {
    ...post,
    revisionId: revision.id,
    revisionNumber: revision.number,
    revisionHash: revision.hash,
    review: toReview({ decisions, revision }),
    author: audience === 'desk' ? post.author : publicAuthor(post.author),
    reviewedBy: decisions[0]?.personName ?? null,
    title: revision.title,
    lead: revision.lead,
    picture: toPicture(image),
    lastReviewed: toDay(post.lastReviewed),
    dueOn: toDay(post.dueOn),
    nearCopy,
    publishedAt: post.publishedAt?.toISOString() ?? null,
    changedAt: post.changedAt.toISOString(),
    readingMinutes: readingMinutes(post.words),
    blocks: revision.blocks.map(blockOf),
    metadata: shown,
    deskFields: audience === 'desk' ? hidden : {},
    terms: toTermLinks(terms),
  }
}

/** Public posts after `cursor`, newest first. */
export async function listNewest(cursor: Cursor | null): Promise<Listing<PostCard>> {
  const rows = await db.post.findMany({
    where: { visibility: 'public', ...(cursor ? after(cursor) : {}) },
    orderBy: [{ listedAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    select: cardSelect,
    relationLoadStrategy: 'join',
  })
  const shown = rows.slice(0, PAGE_SIZE)
  const last = shown.at(-1)
  return {
    rows: shown.map(toCard),
    next: rows.length > PAGE_SIZE && last ? writeCursor(last) : null,
  }
}

/** `listedAt <= …` lets the index start at the right place; the rest settles ties. */
const after = ({ listedAt, id }: Cursor) => ({
  listedAt: { lte: listedAt },
  OR: [{ listedAt: { lt: listedAt } }, { id: { lt: id } }],
})

export async function hasPosts(): Promise<boolean> {
  return (await db.post.findFirst({ select: { id: true } })) !== null
}
