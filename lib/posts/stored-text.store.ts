import type { Block } from '@/lib/content/block'
import { db } from '@/lib/db/client'
import { Metadata } from './metadata'
import { StoredTree } from './post-blocks.store'

/** A stored block with all that a revision needs of it; the tree of code is highlighted. */
export type KnownBlock = Block & { id: number }

/** How a post reads in one of its revisions, to be written on. */
export type StoredText = {
  postId: number
  revisionId: number
  number: number
  title: string
  lead: string
  blocks: KnownBlock[]
  metadata: Metadata
  /** Who made it here; null when it came with an import. */
  personName: string | null
  note: string
  createdAt: Date
}

const textSelect = {
  ...{ id: true, postId: true, number: true, title: true, lead: true, blocks: true },
  ...{ metadata: true, personName: true, note: true, createdAt: true },
} as const

/** A revision of that post, or null. */
export async function findStoredText(
  postId: number,
  revision: { id: number } | { number: number },
): Promise<StoredText | null> {
  const row = await db.revision.findFirst({ where: { postId, ...revision }, select: textSelect })
  if (!row) return null
  const { id: revisionId, blocks: ids, metadata, ...rest } = row
  const rows = await findKnown({ id: { in: ids } })
  const byId = new Map(rows.map((block) => [block.id, block]))
  const blocks = ids.map((id) => {
    const block = byId.get(id)
    if (!block) throw new Error(`Block ${id} is missing.`)
    return block
  })
  return { ...rest, revisionId, blocks, metadata: Metadata.parse(metadata) }
}

/** The stored blocks with these hashes. */
export async function findBlocksByHash(hashes: string[]): Promise<Map<string, KnownBlock>> {
  const rows = await findKnown({ hash: { in: [...new Set(hashes)] } })
  return new Map(rows.map((block) => [block.hash, block]))
}

type Where = { id: { in: number[] } } | { hash: { in: string[] } }

async function findKnown(where: Where): Promise<KnownBlock[]> {
  const select = { id: true, hash: true, kind: true, tree: true, text: true, words: true } as const
  const rows = await db.block.findMany({ where, select })
  return rows.map((row) => ({ ...row, tree: StoredTree.parse(row.tree) }))
}
