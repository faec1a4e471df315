import type { Element } from 'hast'
import type { Block, BlockKind } from '@/lib/content/block'
import type { Sql } from '@/lib/db/transaction'
import { composeRevision } from './compose-revision'
import { Metadata } from './metadata'
import type { NewRevision } from './revision'

type Place = { postId: number; number: number }
type Row = {
  id: number
  postId: number
  hash: string
  title: string
  lead: string
  metadata: unknown
  blocks: number[]
}
type BlockRow = {
  id: number
  hash: string
  kind: BlockKind
  tree: Element
  text: string
  words: number
}

/** Stored revisions, as they were when they were new. */
export async function findRevisions(
  sql: Sql,
  places: Place[],
): Promise<{ id: number; postId: number; revision: NewRevision }[]> {
  const { rows } = await sql.query<Row>(
    `select r.id, r."postId", r.hash, r.title, r.lead, r.metadata, r.blocks from "Revision" r
       join json_to_recordset($1) as p("postId" int, number int)
         on p."postId" = r."postId" and p.number = r.number`,
    [JSON.stringify(places)],
  )
  const byId = await findBlocksById(
    sql,
    rows.flatMap((row) => row.blocks),
  )
  return rows.map((row) => ({ id: row.id, postId: row.postId, revision: toRevision(row, byId) }))
}

/** The stored blocks with these ids, each read once. */
export async function findBlocksById(sql: Sql, ids: number[]): Promise<Map<number, Block>> {
  const { rows } = await sql.query<BlockRow>(
    'select id, hash, kind, tree, text, words from "Block" where id = any($1::int[])',
    [[...new Set(ids)]],
  )
  return new Map(rows.map((block) => [block.id, block]))
}

function toRevision({ hash, title, lead, metadata, blocks }: Row, byId: Map<number, Block>) {
  const composed = composeRevision({
    title,
    lead,
    blocks: blocks.flatMap((id) => byId.get(id) ?? []),
    metadata: Metadata.parse(metadata),
  })
  return { ...composed, hash }
}
