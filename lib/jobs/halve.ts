import type { Blame } from './blame'
import { blameOf } from './blame'

/** A row that failed on its own, and why. */
export type Failure<Row> = { row: Row; cause: unknown }

/**
 * Attempts all rows at once and, when that fails, each half, down to the single row. Gives the rows that failed on their
 * own; all others are done. `attempt` is to be whole or nothing. An error that says nothing about a row (connection,
 * deadlock, disk full) is thrown.
 */
export async function halve<Row>(
  rows: Row[],
  attempt: (rows: Row[]) => Promise<unknown>,
  blame: (error: unknown) => Blame = blameOf,
): Promise<Failure<Row>[]> {
  const [first] = rows
  if (first === undefined) return []
  try {
    await attempt(rows)
    return []
  } catch (cause) {
    if (blame(cause) === 'environment') throw cause
    if (rows.length === 1) return [{ row: first, cause }]
  }
  const middle = Math.ceil(rows.length / 2)
  return [
    ...(await halve(rows.slice(0, middle), attempt, blame)),
    ...(await halve(rows.slice(middle), attempt, blame)),
  ]
}
