import type { RevisionStatus } from '@/lib/posts/post'

/** How many posts have each status. */
export type Shares = Record<RevisionStatus, number>

/** What was decided in a week; `monday` is its first day in UTC, yyyy-mm-dd. */
export type Week = { monday: string; decisions: number; reviewed: number; takenBack: number }

/** Reviewed posts by the age of their review: `from` to below `to` months; null for no end. */
export type Age = { from: number; to: number | null; count: number }
