import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { ImportOutcome } from '@/lib/db/generated/enums'
import type { Known } from './classify'
import type { LedgerRow, Totals } from './ledger'
import { noTotals } from './ledger'

export type Tx = Prisma.TransactionClient

/** Held for a batch: two imports take turns, and none reads what the other is about to write. */
const IMPORT_LOCK = 7_302_119
const BATCH_TIMEOUT = 120_000

export async function startRun(sources: string[]): Promise<number> {
  const run = await db.importRun.create({ data: { sources }, select: { id: true } })
  return run.id
}

export async function finishRun(runId: number) {
  await db.importRun.update({ where: { id: runId }, data: { finishedAt: new Date() } })
}

/** Does `work` whole or not at all, and alone among imports. */
export function inTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${IMPORT_LOCK})`
      return work(tx)
    },
    { timeout: BATCH_TIMEOUT, maxWait: BATCH_TIMEOUT },
  )
}

/** The posts that these source ids have already. */
export async function findKnown(tx: Tx, sourceIds: string[]): Promise<Map<string, Known>> {
  const rows = await tx.$queryRaw<Known[]>`
    select p.id, p."sourceId", p.slug, p."revisionId", i.id as "importedId", i.hash as "importedHash",
           (select max(r.number) from "Revision" r where r."postId" = p.id)::int as "revisions",
           exists (select from "Decision" d where d."postId" = p.id) as "decided"
      from "Post" p
      join lateral (select r.id, r.hash from "Revision" r
                     where r."postId" = p.id and r.origin = 'import'
                     order by r.number desc limit 1) i on true
     where p."sourceId" = any(${sourceIds})`
  return new Map(rows.map((row) => [row.sourceId, row]))
}

/** Which of these slugs belong to a post. */
export async function findTakenSlugs(tx: Tx, slugs: string[]): Promise<Set<string>> {
  const rows = await tx.post.findMany({ where: { slug: { in: slugs } }, select: { slug: true } })
  return new Set(rows.map(({ slug }) => slug))
}

/** Where this run has met these source ids already. */
export async function findSeen(tx: Tx, runId: number, sourceIds: string[]) {
  const rows = await tx.importItem.findMany({
    where: { runId, sourceId: { in: sourceIds } },
    select: { sourceId: true, where: true },
  })
  return new Map(rows.flatMap((row) => (row.sourceId ? [[row.sourceId, row.where] as const] : [])))
}

export type ItemRow = LedgerRow & { revisionId: number | null }

export async function saveItems(tx: Tx, runId: number, rows: ItemRow[]) {
  await tx.importItem.createMany({ data: rows.map((row) => ({ ...row, runId })) })
}

export async function countItems(runId: number): Promise<Totals> {
  const groups = await db.importItem.groupBy({
    by: ['outcome'],
    where: { runId },
    _count: { _all: true },
  })
  const totals = { ...noTotals }
  for (const { outcome, _count } of groups) {
    totals[outcome] = _count._all
    totals.items += _count._all
  }
  return totals
}

const PAGE = 1_000

/** A run's items in the order they were read, a page at a time; only these outcomes when given. */
export async function* listItems(
  runId: number,
  outcomes?: ImportOutcome[],
): AsyncGenerator<LedgerRow> {
  let after = 0
  for (;;) {
    const rows = await db.importItem.findMany({
      where: { runId, id: { gt: after }, ...(outcomes ? { outcome: { in: outcomes } } : {}) },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: { id: true, sourceId: true, slug: true, outcome: true, where: true, reason: true },
    })
    for (const { id: _, ...row } of rows) yield row
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}
