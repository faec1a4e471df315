import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { recordVerdict } from './record.store'
import { isRead } from './variants-read.store'
import type { Act } from './verdicts.store'

/** A block as it was read: with the number of the last verdict on it, 0 for none. */
export type BlockReading = { blockId: number; seen: number }

/** A pattern as it was read: with the number of the last verdict on it, and its variants that were shown. */
type PatternReading = { patternId: number; seen: number; shown: number[] }

/** What somebody read on one page. */
export type Shown = { blocks: BlockReading[]; patterns: PatternReading[] }

/**
 * Approves what is open of this, all in one go; gives the ids of the verdicts. A block that has a verdict, its own or
 * its pattern's, is left alone, and so is a pattern of which too little was shown, and what somebody judged since.
 */
export function approveOpen({ blocks, patterns }: Shown, act: Act): Promise<number[]> {
  return inTransaction(async (sql) => [
    ...(await approvePatterns(sql, patterns, act)),
    ...(await approveBlocks(sql, blocks, act)),
  ])
}

// In one order for all: two who approve the same must not wait for each other in a circle.
async function approvePatterns(sql: Sql, readings: PatternReading[], act: Act): Promise<number[]> {
  const said = { verdict: 'approved', reason: null, note: '', act } as const
  const given: number[] = []
  const standing = await listStanding(sql, readings)
  for (const { patternId, seen, shown } of readings.toSorted((a, b) => a.patternId - b.patternId)) {
    const subject = { kind: 'pattern', id: patternId } as const
    if (standing.has(patternId) || !(await isRead(sql, subject, shown))) continue
    const verdict = await recordVerdict(sql, subject, { ...said, seen })
    if (verdict) given.push(verdict.verdictId)
  }
  return given
}

/** Those of these patterns that have a verdict. */
async function listStanding(sql: Sql, readings: PatternReading[]): Promise<Set<number>> {
  const { rows } = await sql.query<{ patternId: number }>(
    'select "patternId" from "StandingVerdict" where "patternId" = any($1::int[]) and verdict is not null',
    [readings.map(({ patternId }) => patternId)],
  )
  return new Set(rows.map(({ patternId }) => patternId))
}

async function approveBlocks(
  sql: Sql,
  readings: BlockReading[],
  { person, at }: Act,
): Promise<number[]> {
  const { rows } = await sql.query<{ verdictId: number }>(
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
     returning "verdictId"`,
    [
      readings.map(({ blockId }) => blockId),
      readings.map(({ seen }) => seen),
      person.id,
      person.name,
      at,
    ],
  )
  return rows.map(({ verdictId }) => verdictId)
}
