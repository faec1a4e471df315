/** What an archive is made of, as shares of 1. The same seed and mix give the same posts on every machine. */
export type Mix = Statuses & {
  /** Of all posts but the first: the text of an earlier post again, with at most one sentence more. */
  nearDuplicates: number
  /** Of all posts: with one to four pictures. */
  images: number
  /** Of the posts in each status: marked as needing human review. */
  needingReview: Statuses
}

/** Of all posts; together 1. */
export type Statuses = { reviewed: number; drafted: number; expanded: number }

export const defaultMix = {
  reviewed: 0.45,
  drafted: 0.25,
  expanded: 0.3,
  nearDuplicates: 0.06,
  images: 0.6,
  needingReview: { reviewed: 0.04, drafted: 0.35, expanded: 0.45 },
} as const satisfies Mix

/** The finer grain, which no option sets. */
export const grain = {
  /** Of the posts in that status. A drafted one that was ever reviewed contradicts itself, as in reality. */
  everReviewed: { reviewed: 0.97, drafted: 0.2, expanded: 0.6 },
  aiStyle: 0.95,
  code: 0.65,
  editions: 0.15,
  /** Of near-duplicates: with a sentence more; the others are word for word the same. */
  touched: 0.75,
  /** Of pictures: on unsplash, the rest on placehold.co. */
  photos: 0.85,
  /** Of paragraphs: about the post's own stack or problem, and shared ones with a sentence more. */
  particular: 0.12,
  asides: 0.2,
} as const
