import { pool } from '@/lib/db/client'
import { findBlocks } from '@/lib/posts/post-blocks.store'
import type { Variant, VariantInPost } from './view'

type Beside = { blockId: number; before: number | null; after: number | null }

/** Gives variants their trees, and those of the blocks beside them in the first post that is a sample of each. */
export async function placeVariants(variants: Variant[]): Promise<VariantInPost[]> {
  const beside = await findBeside(variants)
  const ids = variants.flatMap(({ blockId }) => {
    const { before = null, after = null } = beside.get(blockId) ?? {}
    return [blockId, before, after].filter((id) => id !== null)
  })
  const blockOf = await findBlocks(ids)
  const find = (id: number | null = null) => (id === null ? null : blockOf(id))
  return variants.map((variant) => {
    const at = beside.get(variant.blockId)
    return {
      ...variant,
      block: blockOf(variant.blockId),
      before: find(at?.before),
      after: find(at?.after),
    }
  })
}

async function findBeside(variants: Variant[]): Promise<Map<number, Beside>> {
  const placed = variants.flatMap(({ blockId, samples: [sample] }) =>
    sample ? [{ blockId, postId: sample.id }] : [],
  )
  const { rows } = await pool.query<Beside>(
    `select placed."blockId", r.blocks[at.place - 1] as before, r.blocks[at.place + 1] as after
       from unnest($1::int[], $2::int[]) placed("blockId", "postId")
       join "Post" p on p.id = placed."postId" join "Revision" r on r.id = p."revisionId"
      cross join lateral (select array_position(r.blocks, placed."blockId") as place) at`,
    [placed.map(({ blockId }) => blockId), placed.map(({ postId }) => postId)],
  )
  return new Map(rows.map((row) => [row.blockId, row]))
}
