/** How many are approved by a verdict of their own, approved by their pattern's alone, wrong, and without a verdict. */
export type Judged = { own: number; byPattern: number; wrong: number; open: number }

/** How far blocks are judged; what is removed counts nowhere. */
export type Coverage = {
  /** Distinct blocks that some post uses. */
  blocks: Judged
  /** The same with each block counted once for every post that uses it. */
  uses: Judged
  /** Posts with a wrong block; of the others, those with all, some and none of their blocks approved. */
  posts: { covered: number; partly: number; none: number; wrong: number }
  /** Patterns with an open block in use: a verdict each, and nothing is open. */
  openPatterns: number
  /** Posts that a pattern is open in, added up over all patterns. */
  openUses: number
  /** How many of these so many verdicts cover, given on the patterns that are open in most posts. */
  next: { verdicts: number; uses: number }[]
}

/** Coverage as it was counted; the moment is ISO 8601. */
export type CountedCoverage = Coverage & { countedAt: string }

/** What share of all that is open the next so many verdicts cover, 0 to 1; null when there are not so many to give. */
export function shareAfter({ next, openUses }: Coverage, verdicts: number): number | null {
  const step = next.find((each) => each.verdicts === verdicts)
  return step && openUses > 0 ? step.uses / openUses : null
}
