import { expect } from 'vitest'
import { pool } from '@/lib/db/client'
import { counted, kept } from './count-queries'

const read = async (queries: Record<string, string>) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(queries).map(async ([name, query]) => [name, (await pool.query(query)).rows]),
    ),
  )

/** What is kept is what plain counting finds, from posts and verdicts alone. */
export async function checkCounts() {
  expect(await read(kept)).toEqual(await read(counted))
  const { rows } = await pool.query(
    `select from "Post" p join "Revision" r on r.id = p."revisionId" cross join unnest(r.blocks) b(id)
      where p.visibility <> 'removed' and not exists (select from "BlockStanding" s where s."blockId" = b.id)`,
  )
  expect(rows).toEqual([])
}
