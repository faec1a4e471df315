import type { ImportOutcome } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { Summary, Totals } from './ledger'
import { noTotals } from './ledger'
import { followed } from './visibility'

/** What stands in the ledger for a post whose pictures did not come: before their source ids. */
export const MISSING_PICTURES = 'Pictures it shows did not come with the import: '

/** What a run came to; `origins` are the names of what it has read. */
export async function summarise(sql: Sql, runId: number, origins: string[]): Promise<Summary> {
  const totals = await countItems(sql, runId)
  return {
    totals,
    kinds: totals.setAside > 0 ? await countKinds(sql, runId) : [],
    gone: origins.length > 0 ? await countGone(sql, runId, origins) : 0,
    ...(await countMissing(sql, runId)),
    ...(await countMoved(sql, runId)),
  }
}

export async function countItems(sql: Sql, runId: number): Promise<Totals> {
  const { rows } = await sql.query<{ outcome: ImportOutcome; count: number }>(
    'select outcome, count(*)::int as count from "ImportItem" where "runId" = $1 group by outcome',
    [runId],
  )
  const totals = { ...noTotals }
  for (const { outcome, count } of rows) {
    totals[outcome] = count
    totals.items += count
  }
  return totals
}

async function countKinds(sql: Sql, runId: number): Promise<Summary['kinds']> {
  const { rows } = await sql.query<{ kind: string; count: number }>(
    `select kind, count(*)::int as count from "ImportItem"
      where "runId" = $1 and outcome = 'setAside' and kind is not null group by kind order by count desc, kind`,
    [runId],
  )
  return rows
}

/**
 * How many posts are no longer there: earlier runs over the same source created them, they are still here, and
 * this run has not met their source id, not even to refuse it.
 *
 * The same source is the same site, of WordPress exports, and else a file, folder or archive of the same name. A
 * run over several is compared with those earlier ones of which it has read all: what else they had, nobody knows.
 */
async function countGone(sql: Sql, runId: number, origins: string[]): Promise<number> {
  const { rows } = await sql.query<{ gone: number }>(
    `select count(*)::int as gone
       from "ImportRun" r
       join "ImportItem" i on i."runId" = r.id and i.outcome = 'created'
       join "Post" p on p."sourceId" = i."sourceId"
      where r.id < $1 and r.state = 'finished' and not r."isPreview"
        and r.origins && $2::text[] and r.origins <@ $2::text[]
        and not exists (select from "ImportItem" j where j."runId" = $1 and j."sourceId" = i."sourceId")`,
    [runId, origins],
  )
  return rows[0]?.gone ?? 0
}

/** Posts that the source has hidden or made public: their reason says so before anything else. */
async function countMoved(sql: Sql, runId: number) {
  const { rows } = await sql.query<Pick<Summary, 'hidden' | 'published'>>(
    `select count(*) filter (where starts_with(reason, $2))::int as hidden,
            count(*) filter (where starts_with(reason, $3))::int as published
       from "ImportItem" where "runId" = $1 and outcome in ('updated', 'conflicting', 'refused')`,
    [runId, followed.hide, followed.publish],
  )
  return rows[0] ?? { hidden: 0, published: 0 }
}

/** The source ids of missing pictures stand in the reason, one after the other. */
async function countMissing(sql: Sql, runId: number): Promise<Pick<Summary, 'missing' | 'late'>> {
  const { rows } = await sql.query<{ missing: number; late: number }>(
    `select count(*)::int as missing, count(*) filter (where exists (
              select from "Attachment" a where a."sourceId" = any(
                string_to_array(rtrim(split_part(i.reason, $2, 2), '.'), ', '))))::int as late
       from "ImportItem" i
      where i."runId" = $1 and i.outcome not in ('refused', 'setAside')
        and i.reason like '%' || $2 || '%'`,
    [runId, MISSING_PICTURES],
  )
  return rows[0] ?? { missing: 0, late: 0 }
}
