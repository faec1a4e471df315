import { RevisionDiff } from '@/components/post/history/revision-diff'
import type { Changes } from '@/lib/review/cockpit/changes.store'

type Props = { changes: Changes | null; isReviewed: boolean }

/** What became of the text since it was reviewed last. */
export function SinceReview({ changes, isReviewed }: Props) {
  if (!isReviewed) return <p className="text-muted">It was never reviewed here.</p>
  if (!changes) return <p className="text-muted">The text is the one that was reviewed.</p>
  const { from, to, diff } = changes
  return (
    <details open>
      <summary className="cursor-pointer py-1">
        Changed from revision {from} to {to}
      </summary>
      <RevisionDiff diff={diff} />
    </details>
  )
}
