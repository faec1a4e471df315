import { pool } from '@/lib/db/client'
import { keptCountsQuery, recountQuery } from './count-queries'

/** As `all` and each term are kept: public posts, reviewed, expanded. */
export const keptCounts = () => read(keptCountsQuery)

/** The same, counted. */
export const recounted = () => read(recountQuery)

async function read(query: string) {
  const { rows } = await pool.query<{ list: string; counts: string }>(query)
  return Object.fromEntries(rows.map(({ list, counts }) => [list, counts]))
}
