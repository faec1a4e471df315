import { inTransaction } from '@/lib/db/transaction'

/** Empties tables and what refers to them: the trail too, which triggers keep from everybody else. */
export function truncate(...tables: string[]) {
  return inTransaction(async (sql) => {
    await sql.query('set local session_replication_role = replica')
    await sql.query(`truncate ${tables.map((table) => `"${table}"`).join()} cascade`)
  })
}
