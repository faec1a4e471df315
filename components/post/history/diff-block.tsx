import type { DiffedBlock } from '@/lib/posts/diff-revisions'
import { DiffText } from './diff-text'

const names: Partial<Record<DiffedBlock['kind'], string>> = { figure: 'picture', html: 'block' }

/** A block that changed, under what it is and what became of it. */
export function DiffBlock({ block: { change, kind, text } }: { block: DiffedBlock }) {
  const isUnseen = change === 'changed' && text.segments.every((segment) => segment.kind === 'same')
  return (
    <div className="diff-block" data-change={change} data-kind={kind}>
      <p className="diff-label">
        {names[kind] ?? kind}, {change}
        {isUnseen && ': only in what cannot be read of it, such as a size or a language'}
      </p>
      <DiffText text={text} />
    </div>
  )
}
