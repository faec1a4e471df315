import type { DiffedBlock } from '@/lib/posts/diff-revisions'

/** Blocks in reading order, those that stayed the same gathered into runs. */
export function runsOf(blocks: readonly DiffedBlock[]): DiffedBlock[][] {
  const runs: DiffedBlock[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.change === 'same' && last?.[0]?.change === 'same') last.push(block)
    else runs.push([block])
  }
  return runs
}

/** In words, how many blocks had what become of them. */
export function tally(blocks: readonly DiffedBlock[]): string {
  const counts = (['changed', 'added', 'removed', 'same'] as const).flatMap((change) => {
    const count = blocks.filter((block) => block.change === change).length
    return count > 0 ? [`${count} ${change === 'same' ? 'unchanged' : change}`] : []
  })
  return counts.length > 0 ? `Blocks: ${counts.join(', ')}.` : 'Neither has any text.'
}
