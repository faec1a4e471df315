import { db } from '@/lib/db/client'
import type { Sql } from '@/lib/db/transaction'

/** A revision that a run made, and what became of its post since. */
export type Made = {
  revisionId: number
  postId: number
  slug: string
  isBeingEdited: boolean
  number: number
  isCurrent: boolean
  isLast: boolean
  isDecided: boolean
  /** Whether it was moved, hidden or merged, or another one was merged into it. */
  isPlaced: boolean
  /** Whether its text was withdrawn or restored for readers, or the one before it is withdrawn. */
  isWithdrawn: boolean
}

export const findRun = (id: number) =>
  db.importRun.findUnique({ where: { id }, select: { id: true, isPreview: true } })

const PAGE = 1_000

/** The revisions that a run made, in the order it made them, as they stand when each page is read. */
export async function* listMade(sql: Sql, runId: number): AsyncGenerator<Made> {
  let after = 0
  for (;;) {
    const { rows } = await sql.query<Made & { item: number }>(
      `select i.id as item, r.id as "revisionId", p.id as "postId", p.slug, r.number,
              exists (select from "EditDraft" e where e."postId" = p.id) as "isBeingEdited",
              p."revisionId" = r.id as "isCurrent",
              not exists (select from "Revision" n where n."postId" = p.id and n.number > r.number) as "isLast",
              exists (select from "Decision" d where d."postId" = p.id and d."revisionId" = r.id) as "isDecided",
              exists (select from "Placement" m where (m."postId" = p.id or m."mergedIntoId" = p.id)
                                              and m."importRunId" is distinct from $1
                                              and (i.outcome = 'created' or m."placedAt" >= r."createdAt")) as "isPlaced",
              exists (select from "Revision" x
                       where x."postId" = p.id and x.number in (r.number, r.number - 1)
                         and (x."isWithdrawn" or x.id = r.id and exists (
                              select from "Withdrawal" w where w."revisionId" = x.id))) as "isWithdrawn"
         from "ImportItem" i
         join "Revision" r on r.id = i."revisionId"
         join "Post" p on p.id = r."postId"
        where i."runId" = $1 and i.id > $2 and i.outcome in ('created', 'updated', 'conflicting')
        order by i.id limit ${PAGE}`,
      [runId, after],
    )
    for (const { item: _, ...made } of rows) yield made
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.item
  }
}

export async function markRolledBack(id: number) {
  await db.importRun.update({
    where: { id },
    data: { state: 'rolledBack' },
    select: { id: true },
  })
}
