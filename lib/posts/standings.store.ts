import { db } from '@/lib/db/client'
import type { Listing, Overview, PostCard, TermKind, TermStanding } from './post'
import { cardSelect, countsSelect, standingSelect, toCard } from './select'
import type { TermsCursor } from './terms-cursor'
import { writeTermsCursor } from './terms-cursor'

/** What there is, how far it is judged, and what was reviewed lately as of `today`. */
export async function getOverview(today: Date): Promise<Overview> {
  const [tally, stacks, problems, levels, reviewed] = await Promise.all([
    db.tally.findUniqueOrThrow({ where: { id: 1 }, select: countsSelect }),
    listTerms('stack', 12),
    listTerms('problem', 12),
    listTerms('difficulty', 5),
    listLatelyReviewed(4, today),
  ])
  return {
    tally,
    stacks: stacks.rows,
    problems: problems.rows,
    levels: levels.rows,
    reviewed,
  }
}

/** So many terms are on a page of a kind's list. */
export const TERMS_PER_PAGE = 100

/** The terms of a kind after `cursor` that have public posts, most posts first; `count` of them. */
export async function listTerms(
  kind: TermKind,
  count: number,
  cursor: TermsCursor | null = null,
): Promise<Listing<TermStanding>> {
  const found = await db.term.findMany({
    where: { kind, postCount: { gt: 0 }, ...(cursor ? { AND: after(cursor) } : {}) },
    orderBy: [{ postCount: 'desc' }, { id: 'asc' }],
    take: count + 1,
    select: { id: true, ...standingSelect },
  })
  const shown = found.slice(0, count)
  const last = shown.at(-1)
  return {
    rows: shown.map(({ id: _, ...term }) => term),
    next: found.length > count && last ? writeTermsCursor(last) : null,
  }
}

/** The first condition lets the index start at the right place; the rest settles ties. */
const after = ({ postCount, id }: TermsCursor) => ({
  postCount: { lte: postCount },
  OR: [{ postCount: { lt: postCount } }, { id: { gt: id } }],
})

/** The public posts whose review is the newest, of those that stand reviewed. */
async function listLatelyReviewed(count: number, today: Date): Promise<PostCard[]> {
  const rows = await db.post.findMany({
    where: {
      status: 'reviewed',
      lastReviewed: { lte: today },
      needsHumanReview: false,
      visibility: 'public',
    },
    orderBy: [{ lastReviewed: 'desc' }, { id: 'desc' }],
    take: count,
    select: cardSelect,
    relationLoadStrategy: 'join',
  })
  return rows.map(toCard)
}
