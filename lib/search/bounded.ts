import { DatabaseError } from 'pg'
import { pool } from '@/lib/db/client'
import type { Sql } from '@/lib/db/transaction'

/** Reads that strangers ask for: how many may be made at once and how many may wait, and how long one may take. */
export type Bounds = { atOnce: number; waiting: number; milliseconds: number }

export type Bounded = <Result>(
  work: (sql: Sql) => Promise<Result>,
) => Promise<Result | 'slow' | 'busy'>

const CANCELLED = '57014'

/**
 * Runs reads within bounds, so that no query and no crowd takes the connections that pages need. `milliseconds` is
 * for each statement. What it cannot do in time it gives up as `slow`; what it has no room for is `busy`.
 */
export function bounded({ atOnce, waiting, milliseconds }: Bounds): Bounded {
  const queue: (() => void)[] = []
  let running = 0

  /** Whoever waits is handed the place of who leaves: `running` stays. */
  const leave = () => {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }

  return async (work) => {
    if (running < atOnce) running += 1
    else if (queue.length >= waiting) return 'busy'
    else await new Promise<void>((resolve) => queue.push(resolve))
    try {
      return await withinTime(milliseconds, work)
    } finally {
      leave()
    }
  }
}

async function withinTime<Result>(milliseconds: number, work: (sql: Sql) => Promise<Result>) {
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
