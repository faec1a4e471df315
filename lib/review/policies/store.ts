import { db } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import type { TermKind } from '@/lib/posts/post'
import { listRules } from '../decisions/rules.store'
import type { Rule } from '../decisions/transitions'

/** How review is done here. */
export type Policies = {
  /** Who may make which move, and what they must say. */
  rules: Rule[]
  /** Months after which a review expires; null for never. */
  expiryMonths: number | null
  /** The same for what is filed under a term; the shortest that applies holds. */
  expiries: { term: { id: number; kind: TermKind; slug: string; name: string }; months: number }[]
  /** Per cent of reviewed posts that a second person reviews. */
  secondReviewShare: number
  /** Whether posts are still being given their new day of expiry. */
  isBeingApplied: boolean
}

export async function readPolicies(): Promise<Policies> {
  const [rules, policy, expiries] = await Promise.all([
    listRules(),
    db.reviewPolicy.findUniqueOrThrow({ where: { id: 1 } }),
    db.expiry.findMany({
      orderBy: [{ term: { kind: 'asc' } }, { term: { name: 'asc' } }],
      select: { months: true, term: { select: { id: true, kind: true, slug: true, name: true } } },
    }),
  ])
  const { expiryMonths, secondReviewShare, appliedThrough } = policy
  return {
    rules,
    expiryMonths,
    expiries,
    secondReviewShare,
    isBeingApplied: appliedThrough !== null,
  }
}

/** Sets after how many months reviews expire. Posts have their new day once `applyExpiry` has run. */
export async function saveExpiryMonths(expiryMonths: number | null) {
  await db.reviewPolicy.update({ where: { id: 1 }, data: { expiryMonths, appliedThrough: 0 } })
}

/** The same for a stack or a problem; null takes its own time away. False when there is no such term. */
export function saveTermExpiry(
  { kind, slug }: { kind: 'stack' | 'problem'; slug: string },
  months: number | null,
): Promise<boolean> {
  return inTransaction(async (sql) => {
    const { rows } = await sql.query<{ id: number }>(
      'select id from "Term" where kind = $1::"TermKind" and slug = $2',
      [kind, slug],
    )
    const [term] = rows
    if (!term) return false
    if (months === null) await sql.query('delete from "Expiry" where "termId" = $1', [term.id])
    else
      await sql.query(
        `insert into "Expiry" ("termId", months) values ($1, $2)
         on conflict ("termId") do update set months = excluded.months`,
        [term.id, months],
      )
    await sql.query('update "ReviewPolicy" set "appliedThrough" = 0')
    return true
  })
}

/** Sets how many of a hundred reviews a second person repeats. It holds for reviews from now on. */
export async function saveSecondReviewShare(secondReviewShare: number) {
  await db.reviewPolicy.update({ where: { id: 1 }, data: { secondReviewShare } })
}
