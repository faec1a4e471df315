import type { RevisionStatus, StatusCounts } from '@/lib/posts/post'

/** A part of a whole, to be drawn (`width`, 0 to 100) and said (`percent`). */
export type Share = { status: RevisionStatus; count: number; width: number; percent: string }

/** How posts divide among the statuses, the furthest judged first. */
export function shares({ postCount, reviewedCount, expandedCount }: StatusCounts): Share[] {
  const counts = {
    reviewed: reviewedCount,
    expanded: expandedCount,
    drafted: postCount - reviewedCount - expandedCount,
  }
  return (['reviewed', 'expanded', 'drafted'] as const).map((status) => ({
    status,
    count: counts[status],
    width: postCount > 0 ? (100 * counts[status]) / postCount : 0,
    percent: percent(counts[status], postCount),
  }))
}

/** Whole percent; 0 and 100 only when it is none and all. */
function percent(part: number, whole: number) {
  if (part === 0 || whole === 0) return '0%'
  const rounded = Math.round((100 * part) / whole)
  if (rounded === 0) return '<1%'
  return rounded === 100 && part < whole ? '>99%' : `${rounded}%`
}
