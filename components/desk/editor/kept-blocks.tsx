import type { ReactNode } from 'react'
import { BlockView } from '@/components/post/block-view'
import { own } from '@/lib/own'
import type { Opened } from '@/lib/review/editing/open.store'

/** What Markdown cannot say of a post or a draft of it, as readers see it, by its hash. */
export function keptBlocks({ draft, kept, blocks }: Opened): Record<string, ReactNode> {
  const all = [...draft.blocks, ...(kept?.draft.blocks ?? [])]
  const hashes = new Set(all.flatMap((block) => (block.kind === 'kept' ? block.hash : [])))
  return Object.fromEntries(
    [...hashes].flatMap((hash) => {
      const block = own(blocks, hash)
      if (!block) return []
      return [[hash, <BlockView key={hash} block={block} anchor={undefined} loading="lazy" />]]
    }),
  )
}
