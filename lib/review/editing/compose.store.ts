import { inWorker } from '@/lib/bounded/in-worker'
import type { Block } from '@/lib/content/block'
import type { Touched } from '@/lib/content/edit-blocks'
import { isTooMuch } from '@/lib/content/markdown-limits'
import { cleanText, oneLine } from '@/lib/content/text'
import { pool } from '@/lib/db/client'
import { highlightNew } from '@/lib/posts/blocks.store'
import { composeRevision } from '@/lib/posts/compose-revision'
import { writeFields } from '@/lib/posts/edit-fields'
import type { PostBlock } from '@/lib/posts/post'
import type { NewRevision } from '@/lib/posts/revision'
import type { KnownBlock, StoredText } from '@/lib/posts/stored-text.store'
import { findBlocksByHash } from '@/lib/posts/stored-text.store'
import type { Draft } from './draft'

type Said = KnownBlock | Block

/** What a draft comes to, made from a stored text. */
export type Composed = {
  revision: NewRevision & { blocks: Said[] }
  /** Whether it says what the stored text says. */
  isSame: boolean
  /** What says something else now, and what is there no more: of that, nothing stands in its place. */
  touched: Touched<KnownBlock>[]
  /** Blocks to be kept as they are that nobody has: a form that was not ours. */
  isMissing: boolean
}

/**
 * The revision that a draft says; all that was not changed is the stored text's, to the letter. Null when that is more
 * than can be read in time.
 */
export async function composeEdit(base: StoredText, draft: Draft): Promise<Composed | null> {
  const stored = await findBlocksByHash(draft.blocks.flatMap(({ hash }) => hash ?? []))
  if (draft.blocks.some(isTooMuch)) return null
  const heard = await inWorker('desk', 'fromEditBlocks', { blocks: draft.blocks, stored })
  if (!heard.ok) return null
  const { touched } = heard.value
  const blocks = await highlightNew(pool, heard.value.blocks)
  const said = {
    title: draft.title === oneLine(base.title) ? base.title : draft.title,
    lead: draft.lead === cleanText(base.lead) ? base.lead : draft.lead,
    metadata: writeFields(base.metadata, draft.fields),
  }
  const revision = { ...composeRevision({ ...said, blocks }), blocks }
  const before = composeRevision(base)
  return {
    revision,
    isSame: revision.hash === before.hash,
    touched: [...touched, ...removedFrom(base.blocks, blocks, touched)],
    isMissing: draft.blocks.some(({ kind, hash }) => kind === 'kept' && !stored.has(hash)),
  }
}

function removedFrom(base: KnownBlock[], said: Said[], touched: Composed['touched']) {
  const left = new Set([...said.map(({ hash }) => hash), ...touched.map(({ from }) => from)])
  const removed = new Set(base.map(({ hash }) => hash).filter((hash) => !left.has(hash)))
  return [...removed].map((from) => ({ from, to: [] }))
}

/** Blocks as a post's page shows them; new ones have ids of their own below zero. */
export const toPostBlocks = (blocks: Said[]): PostBlock[] =>
  blocks.map((block, at) => ({
    id: 'id' in block ? block.id : -1 - at,
    kind: block.kind,
    tree: block.highlighted ?? block.tree,
  }))
