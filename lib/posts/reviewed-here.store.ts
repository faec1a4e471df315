import type { Sql } from '@/lib/db/transaction'

/** Those of these posts with a review that was made here and not taken back. */
export async function findReviewedHere(sql: Sql, postIds: number[]): Promise<Set<number>> {
  if (postIds.length === 0) return new Set()
  const { rows } = await sql.query<{ id: number }>(
    `select own.id from unnest($1::int[]) as own(id)
      where exists (select from "Decision" d
                     where d."postId" = own.id and d."to" = 'reviewed' and d.undoes is null
                       and not exists (select from "Decision" u
                                        where u."postId" = d."postId" and u.undoes = d.number))`,
    [postIds],
  )
  return new Set(rows.map(({ id }) => id))
}
