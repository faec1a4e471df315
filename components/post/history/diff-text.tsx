import type { Segment, TextDiff } from '@/lib/content/diff-text'

/** A text with what was removed and what was added, told by a line, by colour, and in words to those who listen. */
export function DiffText({ text: { by, segments } }: { text: TextDiff }) {
  return (
    <div className="diff-text" data-by={by}>
      {[...segments.entries()].map(([position, segment]) => (
        <Stretch key={position} segment={segment} />
      ))}
    </div>
  )
}

function Stretch({ segment: { kind, text } }: { segment: Segment }) {
  if (kind === 'same') return <span>{text}</span>
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="sr-only">{` [${kind}:] `}</span>
      {text}
      <span className="sr-only"> [end] </span>
    </Tag>
  )
}
