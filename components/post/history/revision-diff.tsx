import type { RevisionDiff as Diff } from '@/lib/posts/diff-revisions'
import { DiffBlock } from './diff-block'
import { runsOf, tally } from './diff-runs'
import { DiffText } from './diff-text'
import { UnchangedBlocks } from './unchanged-blocks'

/** How one revision became another: its fields as far as they changed, then its text, block after block. */
export function RevisionDiff({ diff: { fields, blocks } }: { diff: Diff }) {
  return (
    <div className="revision-diff">
      {fields.length > 0 && (
        <section aria-labelledby="diff-fields">
          <h2 id="diff-fields">Title, lead and metadata</h2>
          <dl>
            {fields.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <DiffText text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section aria-labelledby="diff-text">
        <h2 id="diff-text">Text</h2>
        <p className="diff-tally">{tally(blocks)}</p>
        {[...runsOf(blocks).entries()].map(([position, run]) => (
          <Run key={position} run={run} />
        ))}
      </section>
    </div>
  )
}

function Run({ run }: { run: Diff['blocks'] }) {
  const [first] = run
  if (!first || first.change === 'same') return <UnchangedBlocks blocks={run} />
  return <DiffBlock block={first} />
}
