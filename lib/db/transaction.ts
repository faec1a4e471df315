import type { PoolClient } from 'pg'
import { pool } from './client'
import { bePatient, endPatience } from './silence'

/** A connection, or the pool: what bulk reads and writes are given. */
export type Sql = Pick<PoolClient, 'query'>

/** Does work whole or not at all. */
export type Transact = <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>

/** Does `work` whole or not at all. It may take as long as it takes, but waits for no lock longer than a minute. */
export const inTransaction: Transact = (work) => begin(work, 'commit')

/** Does `work` and undoes it: nobody else ever sees it. */
export const inRehearsal: Transact = (work) => begin(work, 'rollback')

const rehearsals = new WeakSet<Sql>()

/** Whether what is written here will be undone. */
export const isRehearsal = (sql: Sql) => rehearsals.has(sql)

async function begin<Result>(work: (sql: Sql) => Promise<Result>, end: 'commit' | 'rollback') {
  const sql = await pool.connect()
  let broken: Error | undefined
  try {
    bePatient(sql)
    await sql.query("begin; set local statement_timeout = 0; set local lock_timeout = '60s'")
    if (end === 'rollback') rehearsals.add(sql)
    const result = await work(sql)
    await sql.query(end)
    return result
  } catch (error) {
    await sql.query('rollback').catch((cause: Error) => {
      broken = cause
    })
    throw error
  } finally {
    rehearsals.delete(sql)
    endPatience(sql)
    sql.release(broken) // a connection that could not roll back is not used again
  }
}
