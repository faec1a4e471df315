import type { Sql } from '@/lib/db/transaction'

const COVERAGE_LOCK = 7_302_122

/** Lets one count at a time, until its transaction ends: counts are changed by how they differ. */
export async function takeTurn(sql: Sql) {
  await sql.query('select pg_advisory_xact_lock($1)', [COVERAGE_LOCK])
}
