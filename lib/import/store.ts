import { cleanText } from '@/lib/db/clean-text'
import { copyRows } from '@/lib/db/copy'
import type { ImportOutcome } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { Known } from './classify'
import type { LedgerRow } from './ledger'

/** The posts that these source ids have already. */
export async function findKnown(sql: Sql, sourceIds: string[]): Promise<Map<string, Known>> {
  const { rows } = await sql.query<Known>(
    `select p.id, p."sourceId", p.slug, c.hash as "currentHash", i.id as "importedId", i.hash as "importedHash",
            (select max(r.number) from "Revision" r where r."postId" = p.id)::int as "revisions",
            exists (select from "Decision" d where d."postId" = p.id) as "decided", p.visibility,
            coalesce(placed."isByPerson", false) as "isPlacedByPerson",
            array(select w.hash from "Revision" w where w."postId" = p.id and w."isWithdrawn") as "withdrawnHashes"
       from "Post" p
       left join lateral (${lastPlaced}) placed on true
       join "Revision" c on c.id = p."revisionId"
       join lateral (select r.id, r.hash from "Revision" r
                      where r."postId" = p.id and r.origin = 'import'
                      order by r.number desc limit 1) i on true
      where p."sourceId" = any($1::text[])`,
    [sourceIds],
  )
  return new Map(rows.map((row) => [row.sourceId, row]))
}

/**
 * Whether a person or an import said last who may read a post. What was taken back by its own kind says nothing; a
 * person who takes back what an import did has decided.
 */
const lastPlaced = `
  select not m."isImport" as "isByPerson" from "Placement" m
   where m."postId" = p.id and m.visibility <> m."fromVisibility"
     and not exists (select from "Placement" o where o."postId" = m."postId" and o."isImport" = m."isImport"
                                                 and (o.undoes = m.number or o.number = m.undoes))
   order by m.number desc limit 1`

/** Keeps others from changing these posts until the transaction ends; by id, in one order for all. */
export const holdPosts = (sql: Sql, ids: number[]) =>
  sql.query('select from "Post" where id = any($1::int[]) order by id for no key update', [ids])

/** Which of these slugs belong to a post. */
export async function findTakenSlugs(sql: Sql, slugs: string[]): Promise<Set<string>> {
  const { rows } = await sql.query<{ slug: string }>(
    'select slug from "Post" where slug = any($1::text[])',
    [slugs],
  )
  return new Set(rows.map(({ slug }) => slug))
}

/** Where this run has met these source ids already. */
export async function findSeen(sql: Sql, runId: number, sourceIds: string[]) {
  const { rows } = await sql.query<{ sourceId: string; where: string }>(
    'select "sourceId", "where" from "ImportItem" where "runId" = $1 and "sourceId" = any($2::text[])',
    [runId, sourceIds],
  )
  return new Map(rows.map((row) => [row.sourceId, row.where]))
}

export type ItemRow = LedgerRow & {
  kind: string | null
  itemHash: string | null
  revisionId: number | null
}

export async function saveItems(sql: Sql, runId: number, rows: ItemRow[]) {
  await copyRows(
    sql,
    'ImportItem',
    rows.map(({ sourceId, slug, outcome, kind, where, reason, itemHash, revisionId }) => ({
      runId,
      sourceId: kept(sourceId, LONGEST_NAME),
      slug: kept(slug, LONGEST_NAME),
      outcome,
      kind: kept(kind, LONGEST_NAME),
      where: cleanText(where, LONGEST_REASON),
      reason: kept(reason, LONGEST_REASON),
      itemHash,
      revisionId,
    })),
  )
}

/** In characters. What stands in the ledger was written by others: nothing of it may keep a run from being stored. */
const LONGEST_NAME = 500
const LONGEST_REASON = 4_000

const kept = (text: string | null, longest: number) =>
  text === null ? null : cleanText(text, longest)

const PAGE = 1_000

/** A run's items in the order they were read, a page at a time; only these outcomes when given. */
export async function* listItems(
  sql: Sql,
  runId: number,
  outcomes?: ImportOutcome[],
): AsyncGenerator<LedgerRow> {
  let after = 0
  for (;;) {
    const { rows } = await sql.query<LedgerRow & { id: number }>(
      `select id, "sourceId", slug, outcome, "where", reason from "ImportItem"
        where "runId" = $1 and id > $2 and ($3::text[] is null or outcome::text = any($3))
        order by id limit ${PAGE}`,
      [runId, after, outcomes ?? null],
    )
    for (const { id: _, ...row } of rows) yield row
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}
