import { inTransaction } from '@/lib/db/transaction'
import type { Act } from './verdicts.store'

/** A block as it was read: with the number of the last verdict on it, 0 for none. */
export type Reading = { blockId: number; seen: number }

/**
 * Approves the open ones of these blocks, all in one go; gives their ids. What has a verdict, its own or its
 * pattern's, is left alone, and so is what somebody judged since.
 */
export function approveOpen(readings: Reading[], { person, at }: Act): Promise<number[]> {
  return inTransaction(async (sql) => {
    // In one order for all: two who approve the same blocks must not wait for each other in a circle.
    const { rows } = await sql.query<{ blockId: number }>(
      `with given as (
         insert into "BlockVerdict" ("blockId", number, verdict, "personId", "personName", "givenAt")
         select b.id, r.seen + 1, 'approved', $3, $4, $5
           from unnest($1::int[], $2::int[]) r(id, seen) join "Block" b using (id)
           left join "StandingVerdict" own on own."blockId" = b.id
           left join "BlockStanding" s on s."blockId" = b.id
           left join "StandingVerdict" shared on shared."patternId" = s."patternId"
          where coalesce(own.verdict, shared.verdict) is null and coalesce(own.number, 0) = r.seen
          order by b.id
         on conflict do nothing returning *)
       insert into "StandingVerdict" ("blockId", number, verdict, "verdictId")
       select "blockId", number, verdict, id from given order by "blockId"
       on conflict ("blockId") do update
          set number = excluded.number, verdict = excluded.verdict, "verdictId" = excluded."verdictId"
       returning "blockId"`,
      [
        readings.map(({ blockId }) => blockId),
        readings.map(({ seen }) => seen),
        person.id,
        person.name,
        at,
      ],
    )
    return rows.map(({ blockId }) => blockId)
  })
}
