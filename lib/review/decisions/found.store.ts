import type { Sql } from '@/lib/db/transaction'
import type { Found } from './verdict'

/** Posts as they are, held until the transaction ends; by id, in one order for all, or writers wait in a circle. */
export async function holdPosts(sql: Sql, ids: number[]): Promise<Map<number, Found>> {
  const { rows } = await sql.query<Omit<Found, 'number' | 'reviewerId'>>(
    `select p.id, p.slug, p."revisionId", p.status::text, p.version,
            to_char(p."lastReviewed", 'YYYY-MM-DD') as "lastReviewed", p."needsHumanReview", p."awaitsSecond",
            to_char(p."dueOn", 'YYYY-MM-DD') as "dueOn",
            coalesce(p."dueOn" <= (now() at time zone 'UTC')::date, false) as "isDue",
            least(r."expiryMonths", s.months, q.months) as months, coalesce(r."secondReviewShare", 0) as share
       from "Post" p
       left join "Expiry" s on s."termId" = p."stackId" left join "Expiry" q on q."termId" = p."problemId"
       left join "ReviewPolicy" r on r.id = 1
      where p.id = any($1::int[]) order by p.id for update of p`,
    [ids],
  )
  // Asked after they are held: what others decided meanwhile is seen.
  const pasts = await findPasts(
    sql,
    rows.map(({ id }) => id),
  )
  return new Map(rows.map((row) => [row.id, { ...row, ...(pasts.get(row.id) ?? noPast) }]))
}

type Past = Pick<Found, 'number' | 'reviewerId'>
const noPast: Past = { number: 0, reviewerId: null }

async function findPasts(sql: Sql, ids: number[]): Promise<Map<number, Past>> {
  const { rows } = await sql.query<Past & { id: number }>(
    `select own.id, last.number, reviewer."personId" as "reviewerId"
       from unnest($1::int[]) as own(id)
       join lateral (select d.number from "Decision" d where d."postId" = own.id
                      order by d.number desc limit 1) last on true
       left join lateral (select d."personId" from "Decision" d
                           where d."postId" = own.id and d."to" = 'reviewed' and d.undoes is null
                             and not exists (select from "Decision" u
                                              where u."postId" = d."postId" and u.undoes = d.number)
                           order by d.number desc limit 1) reviewer on true`,
    [ids],
  )
  return new Map(rows.map(({ id, ...past }) => [id, past]))
}
