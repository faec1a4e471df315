import { runsOf } from '@/components/post/history/diff-runs'
import { DiffText } from '@/components/post/history/diff-text'
import { UnchangedBlocks } from '@/components/post/history/unchanged-blocks'
import type { Segment, TextDiff } from '@/lib/content/diff-text'
import type { DiffedBlock, RevisionDiff } from '@/lib/posts/diff-revisions'

/** Two posts beside each other: what only one says is marked in it, what both say is folded away. */
export function SideBySide({ diff: { fields, blocks } }: { diff: RevisionDiff }) {
  return (
    <div className="side-by-side revision-diff">
      <section aria-labelledby="differing-fields">
        <h2 id="differing-fields">Title, lead and metadata</h2>
        {fields.length === 0 && <p>They are the same.</p>}
        {fields.map(({ label, text }) => (
          <Pair key={label} label={label} text={text} />
        ))}
      </section>
      <section aria-labelledby="differing-text">
        <h2 id="differing-text">Text</h2>
        {[...runsOf(blocks).entries()].map(([position, run]) => (
          <Run key={position} run={run} />
        ))}
      </section>
    </div>
  )
}

function Run({ run }: { run: DiffedBlock[] }) {
  const [first] = run
  if (!first || first.change === 'same') return <UnchangedBlocks blocks={run} />
  return <Pair label={names[first.kind] ?? first.kind} text={first.text} />
}

const names: Partial<Record<DiffedBlock['kind'], string>> = { figure: 'picture', html: 'block' }

function Pair({ label, text }: { label: string; text: TextDiff }) {
  return (
    <div className="side-pair">
      <p className="diff-label">{label}</p>
      <Side text={without(text, 'added')} />
      <Side text={without(text, 'removed')} />
    </div>
  )
}

function Side({ text }: { text: TextDiff }) {
  const isEmpty = text.segments.every((segment) => segment.text === '')
  return isEmpty ? <p className="side-nothing">Not there</p> : <DiffText text={text} />
}

const without = ({ by, segments }: TextDiff, kind: Segment['kind']): TextDiff => ({
  by,
  segments: segments.filter((segment) => segment.kind !== kind),
})
