/** How far the blocks of a post are judged; ids are in order, each once. */
export type Coverage = {
  postId: number
  revisionId: number
  blocks: number[]
  /** The patterns of its blocks. */
  patterns: number[]
  /** Those of its blocks without a verdict. */
  open: number[]
  openBlocks: number
  wrong: number
  byPattern: number
  awaiting: boolean
}

/** What posts add to a pattern's counts. */
type Counts = { posts: number; openPosts: number; unlocks: number }

/** By how much counts change: of blocks, and of patterns by their id. */
export type Changes = { blocks: Map<number, number>; patterns: Map<number, Counts> }

/** What becomes of counts when these posts are no longer covered as before, but as after. Pure. */
export function changesOf(before: Coverage[], after: Coverage[]): Changes {
  const changes: Changes = { blocks: new Map(), patterns: new Map() }
  for (const coverage of before) add(changes, coverage, -1)
  for (const coverage of after) add(changes, coverage, 1)
  return changes
}

function add({ blocks, patterns }: Changes, coverage: Coverage, sign: 1 | -1) {
  for (const id of coverage.blocks) blocks.set(id, (blocks.get(id) ?? 0) + sign)
  for (const id of coverage.patterns) countsIn(patterns, id).posts += sign
  for (const id of coverage.open) countsIn(patterns, id).openPosts += sign
  const [only, ...others] = coverage.open
  if (only !== undefined && others.length === 0) countsIn(patterns, only).unlocks += sign
}

function countsIn(patterns: Map<number, Counts>, id: number): Counts {
  const counts = patterns.get(id) ?? { posts: 0, openPosts: 0, unlocks: 0 }
  patterns.set(id, counts)
  return counts
}
