import type { Sql } from './transaction'

/** `connection_failure`, as PostgreSQL numbers it. */
const CONNECTION_FAILURE = '08006'

/** Does `work` whole or not at all within a transaction, which goes on either way. */
export async function inSavepoint<Result>(sql: Sql, work: () => Promise<Result>): Promise<Result> {
  await sql.query('savepoint attempt')
  try {
    const result = await work()
    await sql.query('release savepoint attempt')
    return result
  } catch (cause) {
    await goBack(sql, cause)
    throw cause
  }
}

/** When that is not possible either, the whole transaction is lost, whatever went wrong before. */
async function goBack(sql: Sql, cause: unknown) {
  try {
    await sql.query('rollback to savepoint attempt')
    await sql.query('release savepoint attempt')
  } catch {
    const lost = new Error('The transaction could not go on.', { cause })
    throw Object.assign(lost, { code: CONNECTION_FAILURE })
  }
}
