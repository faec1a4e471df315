import type { Sql } from '@/lib/db/transaction'
import { composeRevision } from './compose-revision'
import { Metadata } from './metadata'
import type { NewRevision } from './revision'
import { findBlocksById } from './revisions.store'

/** A block, and those that stand in its place from now on; by their ids. */
export type BlockReplacement = { blockId: number; by: number[] }

type Row = {
  revisionId: number
  postId: number
  title: string
  lead: string
  metadata: unknown
  blocks: number[]
}

export type Replaced = { postId: number; revisionId: number; revision: NewRevision }

/**
 * What these revisions say with a block replaced wherever it stands in them. One that does not say it is left out.
 * Their blocks are read once for all of them.
 */
export async function findReplaced(
  sql: Sql,
  revisionIds: number[],
  replacement: BlockReplacement,
): Promise<Replaced[]> {
  const { rows } = await sql.query<Row>(
    `select id as "revisionId", "postId", title, lead, metadata, blocks from "Revision"
      where id = any($1::int[]) and blocks @> array[$2::int] order by "postId"`,
    [revisionIds, replacement.blockId],
  )
  const said = rows.map((row) => ({ ...row, blocks: replace(row.blocks, replacement) }))
  const blocks = await findBlocksById(
    sql,
    said.flatMap((row) => row.blocks),
  )
  return said.map(({ postId, revisionId, title, lead, metadata, blocks: ids }) => ({
    ...{ postId, revisionId },
    revision: composeRevision({
      ...{ title, lead, metadata: Metadata.parse(metadata) },
      blocks: ids.flatMap((id) => blocks.get(id) ?? []),
    }),
  }))
}

const replace = (ids: number[], { blockId, by }: BlockReplacement) =>
  ids.flatMap((id) => (id === blockId ? by : id))
