import { db } from '@/lib/db/client'
import type { Sql } from '@/lib/db/transaction'

/** More than this are taken at once: each stands for a statement, and all mean the same. */
const MOST = 10_000

/** What was noted and no page was told of yet. */
export async function listStaleNames(): Promise<bigint[]> {
  const rows = await db.staleNames.findMany({ select: { id: true }, take: MOST })
  return rows.map(({ id }) => id)
}

/** Forgets notes once pages were told: not before, so that who dies in between tells again. */
export const forgetStaleNames = (ids: bigint[]) =>
  db.staleNames.deleteMany({ where: { id: { in: ids } } })

/** Notes that posts are filed under other terms: which of them other pages name, follows from that. */
export const noteStaleNames = (sql: Sql) => sql.query('insert into "StaleNames" default values')
