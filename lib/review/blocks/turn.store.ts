import { locks } from '@/lib/db/locks'
import type { Sql } from '@/lib/db/transaction'

/** Lets one count at a time, until its transaction ends: counts are changed by how they differ. */
export async function takeTurn(sql: Sql) {
  await sql.query('select pg_advisory_xact_lock($1)', [locks.coverage])
}
