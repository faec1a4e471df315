import type { Sql } from '@/lib/db/transaction'
import type { Found } from './place'

/**
 * Posts where they live, held until the transaction ends; by id, in one order for all, or writers wait in a circle.
 * Their trails are asked after that: what others did meanwhile is seen. A placement that only names one of them as
 * its target need not wait, or it could wait for who waits for it.
 */
export async function holdPlaces(sql: Sql, ids: number[]): Promise<Map<number, Found>> {
  const { rows } = await sql.query<Pick<Found, 'id' | 'slug' | 'visibility'>>(
    `select id, slug, visibility::text from "Post" where id = any($1::int[]) order by id for no key update`,
    [ids],
  )
  const { rows: last } = await sql.query<Omit<Found, 'slug' | 'visibility'>>(
    `select own.id, coalesce(last.number, 0) as number, last."mergedIntoId", r."isPublic" as "isTextPublic"
       from "Post" own join "Revision" r on r.id = own."revisionId"
       left join lateral (select p.number, p."mergedIntoId" from "Placement" p where p."postId" = own.id
                           order by p.number desc limit 1) last on true
      where own.id = any($1::int[])`,
    [rows.map(({ id }) => id)],
  )
  const trails = new Map(last.map((row) => [row.id, row]))
  return new Map(
    rows.flatMap((row) => {
      const trail = trails.get(row.id)
      return trail ? [[row.id, { ...trail, ...row }]] : []
    }),
  )
}
