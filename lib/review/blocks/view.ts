import type { BlockKind, DecisionReason, Verdict } from '@/lib/db/generated/enums'
import type { PostBlock } from '@/lib/posts/post'
import type { Subject } from './subject'

/** A verdict as the desk shows it. */
export type PastVerdict = {
  id: number
  /** 1 for the first on its block or pattern. */
  number: number
  /** Null when it took another one back. */
  verdict: Verdict | null
  reason: DecisionReason | null
  note: string
  /** The number of the verdict it took back. */
  undoes: number | null
  personId: string | null
  personName: string
  /** ISO 8601 */
  givenAt: string
  /** Whether it is the last one on its subject and recent enough. */
  mayUndo: boolean
}

/** A verdict that stands. */
export type StandingView = PastVerdict & { verdict: Verdict }

/** What was judged, and what somebody who judges it says they saw. */
type Judged = {
  /** The number of the last verdict on it, 0 for none. */
  seen: number
  standing: StandingView | null
}

/** How the block of a post is judged. */
export type BlockView = {
  blockId: number
  /** Its own verdict holds, else its pattern's; `open` without either. */
  state: 'open' | Verdict
  /** Whose verdict that is: never shown as the block's own when it is its pattern's. */
  from: 'block' | 'pattern' | null
  /** Posts that use it. */
  posts: number
  own: Judged
  /** Null until it was counted. */
  pattern: (Judged & { id: number; variants: number; posts: number; openPosts: number }) | null
}

/** A pattern in a list, with the most used of its blocks: where that is the only one, it is judged and not the pattern. */
export type PatternRow = Judged & {
  id: number
  kind: BlockKind
  /** Its beginning; what is a post's own is masked, as ‹stack›. */
  text: string
  words: number
  variants: number
  posts: number
  openPosts: number
  unlocks: number
  /** Open texts that begin with the same sentence, at most as many as are read at once. */
  alike: number
  /** Null while no post uses it; plain when its text says all that it says. */
  first: (Judged & { blockId: number; text: string; isPlain: boolean }) | null
}

/** A post that uses a block. */
export type Sample = { id: number; slug: string; title: string }

export type Variant = Omit<BlockView, 'pattern'> & {
  text: string
  /** The most read first. */
  samples: Sample[]
  /** Newest first. */
  history: PastVerdict[]
}

/** A variant as its readers see it: between the blocks that stand beside it in its first sample. */
export type VariantInPost = Variant & {
  block: PostBlock
  before: PostBlock | null
  after: PostBlock | null
}

/** A text that begins as another one does, and is judged beside it. */
export type AlikeText = {
  patternId: number
  /** What is judged: the pattern, or its block where that is the only one. */
  subject: Subject
  /** The number of the last verdict on that, 0 for none. */
  seen: number
  posts: number
  variants: number
  /** As its most used blocks have it, no more than are read before a pattern is judged. */
  texts: { blockId: number; text: string }[]
}

export type PatternPage = {
  pattern: Omit<PatternRow, 'first' | 'alike'>
  /** Newest first. */
  history: PastVerdict[]
  /** The most used first. */
  variants: Variant[]
  /** Where the next variants begin. */
  next: string | null
}
