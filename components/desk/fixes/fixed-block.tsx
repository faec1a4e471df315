import type { Fixed } from '@/lib/review/fixes/fixed.store'
import { BlockDiff } from './block-diff'

/** What a fix replaced by what. */
export function FixedBlock({ fixed: { diff, keepsReview } }: { fixed: Fixed }) {
  return (
    <section aria-labelledby="fixed" className="max-w-3xl space-y-3">
      <h2 id="fixed" className="text-xl font-semibold">
        What changed in each
      </h2>
      <BlockDiff diff={diff} label="What changed" />
      <p className="font-ui text-muted text-sm">
        Reviewed posts {keepsReview ? 'stayed reviewed' : 'were to be reviewed again'}: that was the
        policy.
      </p>
    </section>
  )
}
