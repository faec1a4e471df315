import type { Block } from '@/lib/content/block'
import { highlight } from '@/lib/content/highlight'
import type { Prisma } from '@/lib/db/generated/client'

/** Stores the blocks that nobody has said before, highlighted, and gives every block's id by its hash. */
export async function saveBlocks(tx: Prisma.TransactionClient, blocks: Block[]) {
  const distinct = [...new Map(blocks.map((block) => [block.hash, block])).values()]
  const known = await findIds(tx, distinct)
  const unknown = distinct.filter(({ hash }) => !known.has(hash))
  if (unknown.length === 0) return known

  const rows = await Promise.all(unknown.map(toRow))
  await tx.block.createMany({ data: rows, skipDuplicates: true })
  return new Map([...known, ...(await findIds(tx, unknown))])
}

async function findIds(tx: Prisma.TransactionClient, blocks: Block[]) {
  const rows = await tx.block.findMany({
    where: { hash: { in: blocks.map(({ hash }) => hash) } },
    select: { id: true, hash: true },
  })
  return new Map(rows.map(({ id, hash }) => [hash, id]))
}

async function toRow(block: Block): Promise<Prisma.BlockCreateManyInput> {
  const { hash, kind, text, words } = block
  return { hash, kind, text, words, tree: toJson(await highlight(block)) }
}

/** A tree is JSON already, which its type does not say. */
const toJson = (tree: object): Prisma.InputJsonObject => JSON.parse(JSON.stringify(tree))
