import { DiffBlock } from '@/components/post/history/diff-block'
import type { DiffedBlock } from '@/lib/posts/diff-revisions'

/** What a block said and what stands in its place, one below the other. */
export function BlockDiff({ diff, label }: { diff: readonly DiffedBlock[]; label: string }) {
  return (
    <section aria-label={label} className="revision-diff">
      {[...diff.entries()].map(([position, block]) => (
        <DiffBlock key={position} block={block} />
      ))}
    </section>
  )
}
