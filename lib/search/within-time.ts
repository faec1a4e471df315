import { DatabaseError } from 'pg'
import { pool } from '@/lib/db/client'
import type { Sql } from '@/lib/db/transaction'

const CANCELLED = '57014'

/**
 * Runs a read that a stranger asks for; `slow` when a statement of it takes longer than so many milliseconds. How many
 * are made at once is bounded before: lib/admission/classes.ts.
 */
export async function withinTime<Result>(
  milliseconds: number,
  work: (sql: Sql) => Promise<Result>,
) {
  const sql = await pool.connect()
  let broken: Error | undefined
  try {
    await sql.query(`begin read only; ${settings(milliseconds)}`)
    return await work(sql)
  } catch (error) {
    if (error instanceof DatabaseError && error.code === CANCELLED) return 'slow'
    throw error
  } finally {
    await sql.query('rollback').catch((cause: Error) => {
      broken = cause
    })
    sql.release(broken)
  }
}

/** Nothing is compiled or divided among workers for a read of milliseconds; the matches of a common word have room. */
const settings = (milliseconds: number) => `
  set local statement_timeout = ${milliseconds};
  set local jit = off;
  set local max_parallel_workers_per_gather = 0;
  set local work_mem = '16MB'`
