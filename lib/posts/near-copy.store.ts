import { db } from '@/lib/db/client'
import type { Judged, NearCopy } from './post'
import { toDay } from './select'

type Row = Omit<NearCopy['of'], 'dueOn'> & { dueOn: Date | null }

/**
 * What is said of a near copy of the post in this row; null for none. Only then the policy is asked, by primary key
 * and beside other reads: the page of any other post costs no more.
 */
export async function toNearCopy(row: Row | null): Promise<NearCopy | null> {
  return row && { of: toJudged(row), policy: await readNearCopies() }
}

/** A row of `judgedSelect` with its day as text. */
export const toJudged = <Found extends Omit<Judged, 'dueOn'> & { dueOn: Date | null }>(
  row: Found,
) => ({ ...row, dueOn: toDay(row.dueOn) })

/** What search engines are told of near copies here. */
async function readNearCopies(): Promise<NearCopy['policy']> {
  const policy = await db.reviewPolicy.findUnique({
    where: { id: 1 },
    select: { nearCopies: true },
  })
  return policy?.nearCopies ?? 'canonical'
}

/** More pages than this are not named one by one. */
const MOST = 1_000

/** The slugs of the near copies that these posts stand for: their pages name them. Null for very many. */
export async function listNearCopies(slugs: readonly string[]): Promise<string[] | null> {
  const rows = await db.post.findMany({
    where: { nearCopyOf: { slug: { in: [...slugs] } } },
    orderBy: { id: 'asc' },
    select: { slug: true },
    take: MOST + 1,
  })
  return rows.length > MOST ? null : rows.map(({ slug }) => slug)
}
