import { RevisionDiff } from '@/components/post/history/revision-diff'
import type { RevisionDiff as Diff } from '@/lib/posts/diff-revisions'
import type { Past } from '@/lib/review/editing/past/past'
import { RestoreForm } from './restore-form'

type Props = {
  past: Past
  compared: { from: number; to: number; diff: Diff }
  mayRestore: boolean
}

/** How one revision became another, and the way to have the second one again. */
export function PastCompared({ past, compared: { from, to, diff }, mayRestore }: Props) {
  return (
    <section aria-labelledby="compared" className="border-rule space-y-6 border-y py-6">
      <h2 id="compared" className="text-xl font-semibold">
        From revision {from} to {to}
      </h2>
      {mayRestore && to !== past.current && <RestoreForm past={past} number={to} />}
      <RevisionDiff diff={diff} />
    </section>
  )
}
