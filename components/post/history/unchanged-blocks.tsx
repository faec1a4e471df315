import type { DiffedBlock } from '@/lib/posts/diff-revisions'
import { DiffText } from './diff-text'

/** A run of blocks that stayed the same, folded away. */
export function UnchangedBlocks({ blocks }: { blocks: DiffedBlock[] }) {
  return (
    <details className="diff-unchanged">
      <summary>
        {blocks.length} {blocks.length === 1 ? 'block' : 'blocks'} unchanged
      </summary>
      {[...blocks.entries()].map(([position, { kind, text }]) => (
        <div key={position} data-kind={kind}>
          <DiffText text={text} />
        </div>
      ))}
    </details>
  )
}
