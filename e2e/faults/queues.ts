import type { Database } from './database'
import { FOR_EVER_MS, until } from './wait'

const waiting = `
  select (select count(*) from "SearchPending")::int as search,
         (select count(*) from "CoveragePending")::int as coverage,
         (select count(*) from "ClusterPending")::int as "near copies",
         (select count(*) from "ChangeProgress" where state = 'running')::int as "change sets"`

/** Waits until the workers have nothing left to do; what they still have, after a time in which they should be done. */
export async function drain(database: Database): Promise<string[]> {
  let left: [string, number][] = []
  const isDone = async () => {
    const [row] = await database.rows<Record<string, number>>(waiting).catch(() => [])
    left = row ? Object.entries(row).filter(([, count]) => count > 0) : [['database', 0]]
    return left.length === 0
  }
  if (await until(isDone, FOR_EVER_MS)) return []
  return left.map(([queue, count]) => `${queue}: ${count} still waiting`)
}
