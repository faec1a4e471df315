import { db, pool } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { listRules } from '../decisions/rules.store'
import type { Policies } from './policies'

export async function readPolicies(): Promise<Policies> {
  const [rules, policy, expiries, standing] = await Promise.all([
    listRules(),
    db.reviewPolicy.findUniqueOrThrow({ where: { id: 1 } }),
    db.expiry.findMany({
      orderBy: [{ term: { kind: 'asc' } }, { term: { name: 'asc' } }],
      select: { months: true, term: { select: { id: true, kind: true, slug: true, name: true } } },
    }),
    countExpiring(),
  ])
  const { expiryMonths, secondReviewShare, nearCopies, appliedThrough } = policy
  const { fixKeepsReview, reviewTogether } = policy
  const { lastId, ...expiring } = standing
  return {
    rules,
    expiryMonths,
    expiries,
    secondReviewShare,
    nearCopies,
    fixKeepsReview,
    reviewTogether,
    isBeingApplied: appliedThrough !== null,
    appliedShare:
      appliedThrough === null || lastId === 0 ? 1 : Math.min(1, appliedThrough / lastId),
    expiring,
  }
}

async function countExpiring(): Promise<{ posts: number; due: number; lastId: number }> {
  const { rows } = await pool.query<{ posts: number; due: number; lastId: number }>(
    `select (select count(*) from "Post" where "isDue")::int as due,
            (select count(*) from "Post" where "isDue" or "dueOn" is not null)::int as posts,
            (select coalesce(max(id), 0) from "Post") as "lastId"`,
  )
  return rows[0] ?? { posts: 0, due: 0, lastId: 0 }
}

/** Sets after how many months reviews expire. Posts have their new day once `applyExpiry` has run. */
export async function saveExpiryMonths(expiryMonths: number | null) {
  await db.reviewPolicy.update({ where: { id: 1 }, data: { expiryMonths, appliedThrough: 0 } })
}

/**
 * The same for a stack or a problem, which may be named by its slug or as it is called; null takes its own time
 * away. False when there is no such term.
 */
export function saveTermExpiry(
  { kind, slug }: { kind: 'stack' | 'problem'; slug: string },
  months: number | null,
): Promise<boolean> {
  return inTransaction(async (sql) => {
    const { rows } = await sql.query<{ id: number }>(
      `select id from "Term" where kind = $1::"TermKind" and (slug = $2 or lower(name) = lower($2))
        order by slug <> $2, id limit 1`,
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

/** Sets what search engines are told of near copies. */
export async function saveNearCopies(nearCopies: Policies['nearCopies']) {
  await db.reviewPolicy.update({ where: { id: 1 }, data: { nearCopies } })
}

/** Sets whether reviewed posts stay reviewed when a block of them is fixed everywhere. */
export async function saveFixKeepsReview(fixKeepsReview: boolean) {
  await db.reviewPolicy.update({ where: { id: 1 }, data: { fixKeepsReview } })
}

/** Sets which posts of a selection may be reviewed at once. */
export async function saveReviewTogether(reviewTogether: Policies['reviewTogether']) {
  await db.reviewPolicy.update({ where: { id: 1 }, data: { reviewTogether } })
}
