import type { Block } from '@/lib/content/block'
import { highlight } from '@/lib/content/highlight'
import type { Sql } from '@/lib/db/transaction'

type Ids = Map<string, number>

/** Stores the blocks that nobody has said before, highlighted, and gives every block's id by its hash. */
export async function saveBlocks(sql: Sql, blocks: Block[]): Promise<Ids> {
  const distinct = new Map(blocks.map((block) => [block.hash, block]))
  const known = await findIds(sql, [...distinct.keys()])
  const unknown = [...distinct.values()].filter(({ hash }) => !known.has(hash))
  if (unknown.length === 0) return known

  const rows = await Promise.all(
    unknown.map(async (block) => ({ ...block, tree: await highlight(block) })),
  )
  await sql.query(
    `insert into "Block" (hash, kind, tree, text, words)
     select hash, kind, tree, text, words from json_populate_recordset(null::"Block", $1)
     on conflict (hash) do nothing`,
    [JSON.stringify(rows)],
  )
  const added = await findIds(
    sql,
    unknown.map(({ hash }) => hash),
  )
  return new Map([...known, ...added])
}

async function findIds(sql: Sql, hashes: string[]): Promise<Ids> {
  const { rows } = await sql.query<{ id: number; hash: string }>(
    'select id, hash from "Block" where hash = any($1::char(64)[])',
    [hashes],
  )
  return new Map(rows.map(({ id, hash }) => [hash, id]))
}
