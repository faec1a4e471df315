import { pool } from '@/lib/db/client'
import type { Age, Shares, Week } from './picture'

/** What is removed is nobody’s to review: the queue does not have it, and no figure here counts it. */
const isThere = `visibility <> 'removed'`

/** The statuses of posts by their stack, the largest first; posts without one come last. */
export async function listShares(): Promise<({ stack: string | null } & Shares)[]> {
  const { rows } = await pool.query<{ stack: string | null } & Shares>(
    `select t.name as stack, c.drafted, c.expanded, c.reviewed
       from (select "stackId",
                    count(*) filter (where status = 'drafted')::int as drafted,
                    count(*) filter (where status = 'expanded')::int as expanded,
                    count(*) filter (where status = 'reviewed')::int as reviewed
               from "Post" where ${isThere} group by "stackId") c
       left join "Term" t on t.id = c."stackId"
      order by c."stackId" is null, c.drafted + c.expanded + c.reviewed desc, t.name`,
  )
  return rows
}

/**
 * The last weeks, oldest first, this one included; also those in which nothing was decided. What came with a new text,
 * at its very moment, nobody decided by reading.
 */
export async function listWeeks(count: number, now: Date): Promise<Week[]> {
  const { rows } = await pool.query<Week>(
    `with weeks as (
       select date_trunc('week', $1::timestamptz at time zone 'UTC') - make_interval(weeks => at) as monday
         from generate_series(0, $2::int - 1) as at
     ), decided as (
       select date_trunc('week', d."decidedAt" at time zone 'UTC') as monday,
              count(*) filter (where d.undoes is null)::int as decisions,
              count(*) filter (where d.undoes is null and d."to" = 'reviewed')::int as reviewed,
              count(*) filter (where d.undoes is not null)::int as "takenBack"
         from "Decision" d join "Revision" r on r.id = d."revisionId"
        where d."decidedAt" <> r."createdAt" and d."decidedAt" >= (select min(monday) from weeks) at time zone 'UTC'
        group by 1
     )
     select to_char(monday, 'YYYY-MM-DD') as monday, coalesce(decisions, 0) as decisions,
            coalesce(reviewed, 0) as reviewed, coalesce("takenBack", 0) as "takenBack"
       from weeks left join decided using (monday) order by monday`,
    [now, count],
  )
  return rows
}

const STEPS = [0, 3, 6, 12, 18, 24, 36]

/** How long ago reviewed posts were reviewed, and how many have no day at all. */
export async function listAges(now: Date): Promise<{ ages: Age[]; unknown: number }> {
  const { rows } = await pool.query<{ step: number; count: number }>(
    `select width_bucket((extract(year from age) * 12 + extract(month from age))::int, $2::int[]) as step,
            count(*)::int as count
       from (select age(($1::timestamptz at time zone 'UTC')::date, "lastReviewed") as age
               from "Post" where status = 'reviewed' and ${isThere}) reviewed
      group by 1`,
    [now, STEPS],
  )
  const counts = new Map(rows.map(({ step, count }) => [step, count]))
  return {
    ages: STEPS.map((from, at) => ({
      ...{ from, to: STEPS[at + 1] ?? null },
      count: (counts.get(at + 1) ?? 0) + (at === 0 ? (counts.get(0) ?? 0) : 0),
    })),
    unknown: rows.find(({ step }) => step === null)?.count ?? 0,
  }
}

/** How many posts await review. */
export async function countAwaiting(): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from "Post" p
      where ${isThere}
        and (p.status <> 'reviewed' or p."needsHumanReview" or p."isDue" or p."awaitsSecond")`,
  )
  return rows[0]?.count ?? 0
}
