import type { PostCard } from '@/lib/posts/post'
import type { FilterName } from './filter'
import type { Piece } from './marks'

/** A post that was found, with what was looked for marked in its title and in the passage that says most of it. */
export type Hit = PostCard & { titlePieces: Piece[]; passage: Piece[] }

/** What the posts found can be narrowed to. `count` is a lower bound when the result's `isMore` is true. */
export type Facet = { name: FilterName; value: string; label: string; count: number }

/** How the stack and the tool that a search is narrowed to are written. */
export type Labels = Partial<Record<FilterName, string>>

export type SearchResult =
  /** Neither words nor filters. */
  | { kind: 'unasked' }
  /** Nothing to look for: words that every text has, or exclusions alone. */
  | { kind: 'wordless' }
  | {
      kind: 'found'
      hits: Hit[]
      /** At most `MOST_COUNTED`; there are more when `isMore`. */
      count: number
      isMore: boolean
      facets: Facet[]
      labels: Labels
      next: string | null
      /** Words that are found more often, when these are found seldom. */
      didYouMean: string | null
    }
  | {
      kind: 'nothing'
      labels: Labels
      didYouMean: string | null
      /** The query for posts that have one of the words, when there are any. */
      anyWord: string | null
    }
  /** It took longer than a search may. */
  | { kind: 'slow' }

export const MOST_COUNTED = 1_000
