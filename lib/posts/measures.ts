import { readChecklist } from '@/lib/content/checklist'
import { findAll } from '@/lib/content/node'
import type { PostBlock } from './post'

/** What a post's text is found to hold, beside its words. */
export type Measures = {
  paragraphs: number
  codeBlocks: number
  /** Figures, those whose picture is only named included, and pictures within other blocks. */
  images: number
  /** The items of all its checklists, in order. */
  checklist: string[]
}

export function measure(blocks: readonly Pick<PostBlock, 'kind' | 'tree'>[]): Measures {
  const count = (kind: PostBlock['kind']) => blocks.filter((block) => block.kind === kind).length
  const inOthers = blocks.flatMap(({ kind, tree }) =>
    kind === 'figure' ? [] : findAll(tree, 'img'),
  )
  return {
    paragraphs: count('paragraph'),
    codeBlocks: count('code'),
    images: count('figure') + inOthers.length,
    checklist: blocks.flatMap(({ kind, tree }) =>
      kind === 'checklist' ? readChecklist(tree) : [],
    ),
  }
}
