import type { Element } from 'hast'

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'figure'
  | 'code'
  | 'checklist'
  | 'list'
  | 'quote'
  | 'table'
  | 'html'

/** One thing a post says, in its canonical form: equal content has an equal hash. */
export type Block = {
  kind: BlockKind
  /** sha256 (hex) of the canonical content, before highlighting. */
  hash: string
  /** The clean tree that is rendered: one element, e.g. `p`, `figure`, `pre`, `ul`. */
  tree: Element
  /** Plain text, white space collapsed; code keeps its lines. */
  text: string
  words: number
  /** The tree with its code highlighted, where that was done: what is stored and shown. */
  highlighted?: Element
}
