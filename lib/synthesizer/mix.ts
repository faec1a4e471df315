/** What an archive is made of. All numbers are percentages. */
export const mix = {
  /** Of all posts; the rest is drafted. */
  reviewed: 45,
  expanded: 30,
  /** Of the posts in that status. A drafted one that was ever reviewed contradicts itself, as in reality. */
  everReviewed: { drafted: 20, expanded: 60, reviewed: 97 },
  needsHumanReview: { drafted: 35, expanded: 45, reviewed: 4 },
  /** Of all posts: the text of an earlier post again, with at most one sentence more. */
  nearCopies: 6,
  pictures: 60,
  code: 65,
  editions: 15,
  /** Of pictures: on unsplash, the rest on placehold.co. */
  photos: 85,
  /** Of paragraphs: about the post's own stack or problem, and shared ones with a sentence more. */
  particular: 12,
  asides: 20,
} as const
