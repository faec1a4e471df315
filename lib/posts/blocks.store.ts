import type { Block } from '@/lib/content/block'
import { highlightAll } from '@/lib/content/highlight'
import type { Sql } from '@/lib/db/transaction'

type Ids = Map<string, number>
type BlockId = { id: number; hash: string }

/**
 * Highlights the code of blocks that nobody has stored yet. To be called before a transaction opens, because it may take
 * long: `saveBlocks` stores what it made.
 */
export async function highlightNew<Given extends Block>(
  sql: Sql,
  blocks: Given[],
): Promise<Given[]> {
  const codes = new Map(
    blocks.filter(({ kind }) => kind === 'code').map((block) => [block.hash, block]),
  )
  if (codes.size === 0) return blocks
  const known = await findIds(sql, [...codes.keys()])
  const unknown = [...codes.values()].filter(({ hash }) => !known.has(hash))
  const trees = await highlightAll(unknown)
  const byHash = new Map(unknown.map(({ hash }, at) => [hash, trees[at]]))
  return blocks.map((block) => {
    const highlighted = byHash.get(block.hash)
    return highlighted ? { ...block, highlighted } : block
  })
}

/** Stores the blocks that nobody has said before, and gives every block's id by its hash. */
export async function saveBlocks(sql: Sql, blocks: Block[]): Promise<Ids> {
  const distinct = new Map(blocks.map((block) => [block.hash, block]))
  const known = await findIds(sql, [...distinct.keys()])
  const unknown = [...distinct.values()].filter(({ hash }) => !known.has(hash))
  if (unknown.length === 0) return known

  const rows = unknown.map(({ highlighted, ...block }) => ({
    ...block,
    tree: highlighted ?? block.tree,
  }))
  const { rows: added } = await sql.query<BlockId>(
    `insert into "Block" (hash, kind, tree, text, words)
     select hash, kind, tree, text, words from json_populate_recordset(null::"Block", $1)
     on conflict (hash) do nothing returning id, hash`,
    [JSON.stringify(rows)],
  )
  for (const { id, hash } of added) known.set(hash, id)
  // Somebody else may have stored the same meanwhile.
  const missing = unknown.filter(({ hash }) => !known.has(hash))
  return missing.length === 0 ? known : findIds(sql, [...distinct.keys()])
}

async function findIds(sql: Sql, hashes: string[]): Promise<Ids> {
  const { rows } = await sql.query<BlockId>(
    'select id, hash from "Block" where hash = any($1::char(64)[])',
    [hashes],
  )
  return new Map(rows.map(({ id, hash }) => [hash, id]))
}
