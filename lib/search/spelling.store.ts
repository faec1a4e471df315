import type { Sql } from '@/lib/db/transaction'
import { correct } from './spelling'

const NEAR = 20

/** For each of these words that no title and no term has, the one it may be a slip for. */
export async function findCorrections(sql: Sql, words: string[]): Promise<Map<string, string>> {
  const { rows } = await sql.query<{ typed: string; plain: string; near: string[] }>(
    `select asked.typed, asked.plain, near.words as near
       from (select typed, lower(unaccent(typed)) as plain
               from unnest($1::text[]) as typed where length(typed) between 3 and 40) asked
      cross join lateral (
        select array_agg(word) as words from (
          select word from "SearchWord" order by word <-> asked.plain limit ${NEAR}) nearest) near
      where near.words is not null
        and not exists (select from "SearchWord" known where known.word = asked.plain)`,
    [words],
  )
  return new Map(
    rows.flatMap(({ typed, plain, near }) => {
      const correction = correct(plain, near)
      return correction ? [[typed, correction] as const] : []
    }),
  )
}
