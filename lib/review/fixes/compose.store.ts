import { inWorker } from '@/lib/bounded/in-worker'
import type { Block } from '@/lib/content/block'
import { isTooMuch } from '@/lib/content/markdown-limits'
import { pool } from '@/lib/db/client'
import { highlightNew } from '@/lib/posts/blocks.store'
import { diffApart } from '@/lib/posts/diff-apart'
import type { DiffedBlock } from '@/lib/posts/diff-revisions'
import { Metadata } from '@/lib/posts/metadata'
import { findBlocksById } from '@/lib/posts/revisions.store'
import type { KnownBlock } from '@/lib/posts/stored-text.store'
import { findBlocksByHash } from '@/lib/posts/stored-text.store'
import { asEdited } from '../as-edited'
import { toPostBlocks } from '../editing/compose.store'
import type { Written } from './written'
import { toWritten } from './written'

type Said = KnownBlock | Block

/** What is to stand in a block's place, and how that differs. */
export type Composed = {
  by: Said[]
  diff: DiffedBlock[]
  /** Names what was written: equal text, equal name. */
  seen: string
}

/** The stored block, or null. */
export async function findBlock(id: number): Promise<KnownBlock | null> {
  const block = (await findBlocksById(pool, [id])).get(id)
  return block ? { ...block, id } : null
}

/** What was written in a block's place, nothing when it is to be removed; null when it cannot be read. */
export async function composeFix(block: KnownBlock, written: Written): Promise<Composed | null> {
  const by = await findSaid(block, written)
  if (!by) return null
  return { by, diff: await diffOf([block], by), seen: by.map(({ hash }) => hash).join(' ') || '-' }
}

async function findSaid(block: KnownBlock, written: Written) {
  if (written.remove) return []
  return written.by.length > 0 ? findStored(written.by) : hear(block, written)
}

async function findStored(hashes: string[]): Promise<Said[] | null> {
  const stored = await findBlocksByHash(hashes)
  const found = hashes.flatMap((hash) => stored.get(hash) ?? [])
  return found.length === hashes.length ? found : null
}

async function hear(block: KnownBlock, written: Written): Promise<Said[] | null> {
  const [edited] = await asEdited([block])
  const blocks = edited && toWritten(edited, written)
  if (!blocks || blocks.some(isTooMuch)) return null
  const stored = new Map([[block.hash, block]])
  const heard = await inWorker('desk', 'fromEditBlocks', { blocks, stored })
  return heard.ok ? highlightNew(pool, heard.value.blocks) : null
}

/** How these blocks became those. */
export async function diffOf(before: Said[], after: Said[]): Promise<DiffedBlock[]> {
  const [old, young] = [toPostBlocks(before), toPostBlocks(after)]
  const text = { title: '', lead: '', metadata: Metadata.parse({}) }
  const diff = await diffApart('desk', { ...text, blocks: old }, { ...text, blocks: young })
  return diff.blocks
}
