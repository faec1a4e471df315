import { db, pool } from '@/lib/db/client'
import type { ReviewTogether } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'

/** Which posts of a selection may be reviewed at once. */
export async function readTogether(): Promise<ReviewTogether> {
  const policy = await db.reviewPolicy.findUniqueOrThrow({
    where: { id: 1 },
    select: { reviewTogether: true },
  })
  return policy.reviewTogether
}

/** Those of these revisions whose every block is approved now, by a verdict of its own or of its pattern. */
export async function findCovered(sql: Sql, revisionIds: number[]): Promise<Set<number>> {
  const { rows } = await sql.query<{ id: number }>(
    `select r.id from "Revision" r
      where r.id = any($1::int[]) and r.blocks <> '{}'
        and not exists (
          select from unnest(r.blocks) said("blockId")
            left join "BlockStanding" s using ("blockId")
            left join "StandingVerdict" own on own."blockId" = said."blockId"
            left join "StandingVerdict" shared on shared."patternId" = s."patternId"
           where coalesce(own.verdict, shared.verdict) is distinct from 'approved')`,
    [revisionIds],
  )
  return new Set(rows.map(({ id }) => id))
}

/** More are not counted. */
const MOST = 10_000

/**
 * How many posts of a selection have all their blocks approved, as it was counted last; 10,001 for more than ten
 * thousand.
 */
export async function countCovered(selectionId: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from (
       select from "SelectionItem" i join "PostCoverage" c using ("postId")
        where i."selectionId" = $1 and i.status <> 'reviewed' and c."revisionId" = i."revisionId"
          and c."openBlocks" = 0 and c.wrong = 0 and c.blocks <> '{}' limit ${MOST + 1}) covered`,
    [selectionId],
  )
  return rows[0]?.count ?? 0
}
