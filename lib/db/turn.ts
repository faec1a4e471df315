import { pool } from './client'

/**
 * Takes a turn that one process has at a time: an advisory lock of a number, or of a number and a name. Null when another has it; else
 * what ends it. It ends with its connection, too, and a connection that breaks off meanwhile ends nothing else.
 */
export async function tryTurn(...lock: [number] | [number, string]) {
  const connection = await pool.connect()
  let broken: Error | undefined
  const note = (cause: Error) => {
    broken = cause
  }
  connection.on('error', note)
  const letGo = () => {
    connection.off('error', note)
    connection.release(broken)
  }
  const numbers = lock.length === 1 ? '$1::bigint' : '$1::int, hashtext($2)'
  try {
    const { rows } = await connection.query<{ taken: boolean }>(
      `select pg_try_advisory_lock(${numbers}) as taken`,
      [...lock],
    )
    if (!rows[0]?.taken) {
      letGo()
      return null
    }
  } catch (cause) {
    connection.off('error', note)
    connection.release(true)
    throw cause
  }
  return async () => {
    await connection.query(`select pg_advisory_unlock(${numbers})`, [...lock]).catch(note) // gone: unlocked
    letGo()
  }
}
