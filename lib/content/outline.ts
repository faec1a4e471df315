import GithubSlugger from 'github-slugger'
import type { Element } from 'hast'
import type { BlockKind } from './block'
import { plainText } from './text'

type OutlineEntry = {
  blockId: number
  /** Where the block stands in the post, from 0: a post may say the same thing twice. */
  position: number
  /** The heading's id: unique and stable within the post. */
  anchor: string
  /** 2 to 6. */
  depth: number
  text: string
}

/** The headings of one post, in order. The second of two equal headings has `-1` after its anchor. */
export function outline(blocks: { id: number; kind: BlockKind; tree: Element }[]): OutlineEntry[] {
  const slugger = new GithubSlugger()
  return blocks.flatMap(({ id, kind, tree }, position) => {
    if (kind !== 'heading') return []
    const text = plainText(tree)
    const anchor = slugger.slug(/[\p{L}\p{N}]/u.test(text) ? text : 'section')
    return [{ blockId: id, position, anchor, depth: Number(tree.tagName.slice(1)), text }]
  })
}
