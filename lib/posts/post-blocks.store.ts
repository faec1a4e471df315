import type { Element } from 'hast'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { PostBlock } from './post'

/** Trees were made and checked by `lib/content` before they were stored. */
export const StoredTree = z.custom<Element>(
  (value) => z.object({ tagName: z.string() }).safeParse(value).success,
)

/** Reads blocks at once; gives them by id. */
export async function findBlocks(ids: number[]): Promise<(id: number) => PostBlock> {
  const rows = await db.block.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, kind: true, tree: true },
  })
  const byId = new Map(rows.map((row) => [row.id, { ...row, tree: StoredTree.parse(row.tree) }]))
  return (id) => {
    const block = byId.get(id)
    if (!block) throw new Error(`Block ${id} is missing.`)
    return block
  }
}
