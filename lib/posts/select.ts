import { readingMinutes } from '@/lib/content/measure'
import type { Prisma } from '@/lib/db/generated/client'
import { Picture } from './picture'
import type { PastReview, PostCard, TermLink } from './post'

const term = { kind: true, slug: true, name: true } satisfies Prisma.TermSelect

export const countsSelect = { postCount: true, reviewedCount: true, expandedCount: true } as const

export const standingSelect = { ...term, ...countsSelect } satisfies Prisma.TermSelect

/** What decides whether search engines may keep a post. */
export const judgedSelect = {
  status: true,
  visibility: true,
  needsHumanReview: true,
  dueOn: true,
  awaitsSecond: true,
  words: true,
  nearCopyOfId: true,
} satisfies Prisma.PostSelect

/** What a list needs of a post: never its text. */
export const cardSelect = {
  ...judgedSelect,
  id: true,
  slug: true,
  title: true,
  excerpt: true,
  version: true,
  lastReviewed: true,
  listedAt: true,
  difficulty: true,
  image: true,
  stack: { select: term },
  problem: { select: term },
} satisfies Prisma.PostSelect

type CardRow = Prisma.PostGetPayload<{ select: typeof cardSelect }>

export function toCard({ image, lastReviewed, dueOn, listedAt: _, ...row }: CardRow): PostCard {
  return {
    ...row,
    lastReviewed: toDay(lastReviewed),
    dueOn: toDay(dueOn),
    readingMinutes: readingMinutes(row.words),
    picture: toPicture(image),
  }
}

export const toPicture = (image: unknown) => Picture.nullable().catch(null).parse(image)

export const pageSelect = {
  ...judgedSelect,
  id: true,
  slug: true,
  excerpt: true,
  image: true,
  version: true,
  author: true,
  lastReviewed: true,
  publishedAt: true,
  changedAt: true,
  nearCopyOf: { select: { slug: true, title: true, ...judgedSelect } },
  revision: {
    select: {
      id: true,
      number: true,
      hash: true,
      title: true,
      lead: true,
      blocks: true,
      metadata: true,
    },
  },
  decisions: {
    // One that was taken back says nothing of the text.
    where: { to: 'reviewed', undoes: null, undoneBy: { is: null } },
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      decidedAt: true,
      lastReviewed: true,
      personName: true,
      revision: { select: { number: true, hash: true, isPublic: true, isWithdrawn: true } },
    },
  },
  terms: { select: { term: { select: term } }, orderBy: { position: 'asc' } },
} satisfies Prisma.PostSelect

export const toDay = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

type PageRow = Prisma.PostGetPayload<{ select: typeof pageSelect }>

/**
 * Its latest review here. Whoever reviewed a text that says the same to the letter, has reviewed this one; a review
 * that was carried over keeps its day.
 */
export function toReview({
  decisions: [latest],
  revision,
}: Pick<PageRow, 'decisions' | 'revision'>): PastReview | null {
  if (!latest) return null
  const isSame = latest.revision.hash === revision.hash
  return {
    revisionNumber: isSame ? revision.number : latest.revision.number,
    isReadable: isSame || (latest.revision.isPublic && !latest.revision.isWithdrawn),
    day: (latest.lastReviewed ?? latest.decidedAt).toISOString().slice(0, 10),
  }
}

export const toTermLinks = (rows: { term: TermLink }[]) => rows.map((row) => row.term)
