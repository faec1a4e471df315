import type { Element } from 'hast'
import { readChecklist } from '@/lib/content/checklist'
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
  const inOthers = blocks.reduce(
    (sum, { kind, tree }) => sum + (kind === 'figure' ? 0 : countImages(tree)),
    0,
  )
  return {
    paragraphs: count('paragraph'),
    codeBlocks: count('code'),
    images: count('figure') + inOthers,
    checklist: blocks.flatMap(({ kind, tree }) =>
      kind === 'checklist' ? readChecklist(tree) : [],
    ),
  }
}

/** Every post is counted when it is stored: in place, because lists of nodes would cost more than the walk. */
function countImages({ tagName, children }: Element): number {
  let images = tagName === 'img' ? 1 : 0
  for (const child of children) if (child.type === 'element') images += countImages(child)
  return images
}
