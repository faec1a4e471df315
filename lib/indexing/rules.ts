import { Prisma } from '@/lib/db/generated/client'
import { dayOf, isDue } from '@/lib/posts/expiry'
import type { Judged } from '@/lib/posts/post'

/** Every reason there is for keeping a post from search engines. */
export const reasonCodes = [
  'notReviewed',
  'notPublic',
  'needsHumanReview',
  'expired',
  'awaitsSecond',
  'nearCopy',
  'thin',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/**
 * Fewer measured words than this are no answer to anybody's search. The archive's shortest post has 268; what is
 * shorter than 100 in WordPress's theme unit test is menus, status lines and samples of one picture or embed.
 */
export const FEWEST_WORDS = 100

type Rule = {
  /** Whether the rule lets a post through. */
  allows: (post: Judged, now: Date) => boolean
  /** The same of the row `p` of "Post". Constants are the words of indexes: a parameter would hide them. */
  sql: (now: Date) => Prisma.Sql
  /** Why not, to end a sentence that begins with "Not indexed because". */
  because: (post: Judged) => string
}

/** Only what is reviewed, public, not expired, not waiting for a person, nobody's near copy and not thin. */
export const rules = {
  notReviewed: {
    allows: ({ status }) => status === 'reviewed',
    sql: () => Prisma.sql`p.status = 'reviewed'`,
    because: ({ status }) => `it is ${status} and not reviewed yet`,
  },
  notPublic: {
    allows: ({ visibility }) => visibility === 'public',
    sql: () => Prisma.sql`p.visibility = 'public'`,
    because: ({ visibility }) => (visibility === 'private' ? 'it is private' : 'it was removed'),
  },
  needsHumanReview: {
    allows: ({ needsHumanReview }) => !needsHumanReview,
    sql: () => Prisma.sql`not p."needsHumanReview"`,
    because: () => 'it needs human review',
  },
  expired: {
    allows: ({ dueOn }, now) => !isDue(dueOn, now),
    sql: (now) => Prisma.sql`(p."dueOn" is null or p."dueOn" > ${dayOf(now)}::date)`,
    because: ({ dueOn }) => `its review expired on ${dueOn}`,
  },
  awaitsSecond: {
    allows: ({ awaitsSecond }) => !awaitsSecond,
    sql: () => Prisma.sql`not p."awaitsSecond"`,
    because: () => 'it waits for a second reviewer',
  },
  nearCopy: {
    allows: ({ nearCopyOfId }) => nearCopyOfId === null,
    sql: () => Prisma.sql`p."nearCopyOfId" is null`,
    because: () => 'it nearly repeats another post',
  },
  thin: {
    allows: ({ words }) => words >= FEWEST_WORDS,
    sql: () => Prisma.sql`p.words >= ${Prisma.raw(String(FEWEST_WORDS))}`,
    because: ({ words }) => `it has ${words} words, fewer than ${FEWEST_WORDS}`,
  },
} as const satisfies Record<ReasonCode, Rule>
