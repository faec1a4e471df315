import { RevisionDiff } from '@/components/post/history/revision-diff'
import type { RevisionDiff as Diff } from '@/lib/posts/diff-revisions'

/** What saving would change of what readers see. */
export function DraftDiff({ diff, isSame }: { diff: Diff; isSame: boolean }) {
  if (isSame) return <p className="text-muted">The text is the one that is published.</p>
  return <RevisionDiff diff={diff} />
}
