import { setTimeout as delay } from 'node:timers/promises'
import { pool } from './client'

/** An advisory lock of a number, or of a number and a name. */
type Lock = [number] | [number, string]
type End = () => Promise<void>

/**
 * Takes a turn that one process has at a time. Null when another has it; else what ends it. It ends with its connection,
 * too, and a connection that breaks off meanwhile ends nothing else.
 */
export const tryTurn = (...lock: Lock): Promise<End | null> => take(lock, () => {})

const AGAIN_MS = 1_000

/** The same, taken again whenever its connection was lost: as soon as the database is back, and nobody else has it. */
export async function keepTurn(...lock: Lock): Promise<End | null> {
  const ending = new AbortController()
  let end: End | null = null
  const again = async () => {
    end = null
    while (!ending.signal.aborted && end === null) {
      await delay(AGAIN_MS, undefined, { signal: ending.signal, ref: false }).catch(() => {})
      if (!ending.signal.aborted) end = await take(lock, again).catch(() => null) // still away
    }
  }
  end = await take(lock, again)
  if (!end) return null
  return async () => {
    ending.abort()
    await end?.()
  }
}

async function take(lock: Lock, onLost: () => void): Promise<End | null> {
  const connection = await pool.connect()
  let broken: Error | undefined
  let isOver = false
  const note = (cause: Error) => {
    broken = cause
    if (!isOver) letGo()
    onLost()
  }
  const letGo = () => {
    isOver = true
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
    connection.release(true)
    throw cause
  }
  connection.on('error', note)
  return async () => {
    if (isOver) return // its connection broke: the turn ended with it
    await connection
      .query(`select pg_advisory_unlock(${numbers})`, [...lock])
      .catch((cause: Error) => {
        broken = cause // gone: unlocked
      })
    if (!isOver) letGo()
  }
}
