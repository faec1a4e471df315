import type { Draft } from '@/lib/review/editing/draft'

/** A post as it was opened to be edited. */
export type Opened = {
  postId: number
  /** Under which readers find it now. */
  slug: string
  /** What is edited: the key of the revision it was begun from. */
  baseRevisionId: number
  draft: Draft
  /** ISO 8601; when the draft was kept, null when it is what is published. */
  keptAt: string | null
}
