import type { Sql } from '@/lib/db/transaction'
import { monthsOf } from '@/lib/posts/expiry'
import { readExpiries } from '@/lib/posts/expiry.store'
import type { Found } from './verdict'

type Held = Omit<Found, 'number' | 'reviewerId' | 'months' | 'share'> & {
  stackId: number | null
  problemId: number | null
}

/**
 * Posts as they are, held until the transaction ends; by id, in one order for all, or writers wait in a circle.
 * What else a decision must know is asked after they are held: what others did meanwhile is seen.
 */
export async function holdPosts(sql: Sql, ids: number[]): Promise<Map<number, Found>> {
  const { rows } = await sql.query<Held>(
    `select id, slug, "revisionId", status::text, version, visibility = 'removed' as "isRemoved", to_char("lastReviewed", 'YYYY-MM-DD') as "lastReviewed",
            "needsHumanReview", "awaitsSecond", to_char("dueOn", 'YYYY-MM-DD') as "dueOn",
            coalesce("dueOn" <= (now() at time zone 'UTC')::date, false) as "isDue", "stackId", "problemId"
       from "Post" where id = any($1::int[]) order by id for update`,
    [ids],
  )
  const pasts = await findPasts(
    sql,
    rows.map(({ id }) => id),
  )
  const expiries = await readExpiries(sql)
  const share = await readShare(sql)
  return new Map(
    rows.map(({ stackId, problemId, ...row }) => {
      const months = monthsOf(expiries, [stackId, problemId])
      return [row.id, { ...row, months, share, ...(pasts.get(row.id) ?? noPast) }]
    }),
  )
}

async function readShare(sql: Sql): Promise<number> {
  const { rows } = await sql.query<{ share: number }>(
    'select "secondReviewShare" as share from "ReviewPolicy" where id = 1',
  )
  return rows[0]?.share ?? 0
}

type Past = Pick<Found, 'number' | 'reviewerId'>
const noPast: Past = { number: 0, reviewerId: null }

/**
 * The last decision on each post, and who reviewed it last in a decision that stands. Who fixed a text that stayed
 * reviewed has reviewed nothing: their decision is of the same moment as the text.
 */
async function findPasts(sql: Sql, ids: number[]): Promise<Map<number, Past>> {
  const { rows } = await sql.query<Past & { id: number }>(
    `select own.id, last.number, reviewer."personId" as "reviewerId"
       from unnest($1::int[]) as own(id)
       join lateral (select d.number from "Decision" d where d."postId" = own.id
                      order by d.number desc limit 1) last on true
       left join lateral (select d."personId" from "Decision" d
                           where d."postId" = own.id and d."to" = 'reviewed' and d.undoes is null
                             and not exists (select from "Revision" r
                                              where r.id = d."revisionId" and r."createdAt" = d."decidedAt")
                             and not exists (select from "Decision" u
                                              where u."postId" = d."postId" and u.undoes = d.number)
                           order by d.number desc limit 1) reviewer on true`,
    [ids],
  )
  return new Map(rows.map(({ id, ...past }) => [id, past]))
}
