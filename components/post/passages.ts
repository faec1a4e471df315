import type { PostBlock } from '@/lib/posts/post'

type Passage = {
  /** Where its first block stands in the post, from 0. */
  position: number
  block: PostBlock
  /** All of its blocks, where it is a gallery. */
  figures?: PostBlock[]
}

/** From so many figures in a row on, they are a gallery; two may belong to the text around them. */
const fewest = 3

/** A post's blocks in order; figures that follow each other, as sources keep galleries, are one passage. */
export function passages(blocks: PostBlock[]): Passage[] {
  const runs: { position: number; run: PostBlock[] }[] = []
  for (const [position, block] of blocks.entries()) {
    const last = runs.at(-1)
    if (last && block.kind === 'figure' && last.run[0]?.kind === 'figure') last.run.push(block)
    else runs.push({ position, run: [block] })
  }
  return runs.flatMap(({ position, run }) => {
    const [block] = run
    if (block && run.length >= fewest) return [{ position, block, figures: run }]
    return run.map((each, place) => ({ position: position + place, block: each }))
  })
}
