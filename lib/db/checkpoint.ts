import { warn } from '@/lib/warnings'
import { pool } from './client'
import { bePatient, endPatience } from './silence'

const INSUFFICIENT_PRIVILEGE = '42501'

/**
 * Has the server write what was changed to its files now: after a crash it reads again what was written since then. Who may
 * not ask for it (it takes the role pg_checkpoint) leaves it to the server's own timer. Gives whether it was done.
 */
export async function checkpoint(): Promise<boolean> {
  const connection = await pool.connect()
  bePatient(connection)
  try {
    await connection.query('set statement_timeout = 0')
    await connection.query('checkpoint')
    return true
  } catch (cause) {
    const isForbidden =
      cause instanceof Error && 'code' in cause && cause.code === INSUFFICIENT_PRIVILEGE
    if (!isForbidden) warn('The checkpoint after an import failed.', cause)
    return false
  } finally {
    endPatience(connection)
    connection.release(true) // with its own timeout it is of no use to others
  }
}
