import Link from 'next/link'
import { ActForm } from '@/components/account/act-form'
import { queuePath } from '@/lib/review/cockpit/address'
import { undoPost } from '@/lib/review/decisions/actions'

type Props = { view: string; lastOwn: { decisionId: number; title: string } | null }

/** Where the queue ends, or the post that was asked for is no more. */
export function QueueEnd({ view, lastOwn }: Props) {
  return (
    <div className="max-w-measure mx-auto space-y-6 px-5 pt-16">
      <h1 className="text-title font-bold tracking-tight">The end of this queue</h1>
      <p className="text-lead text-muted">
        Nothing that is free awaits you from here on. What was skipped, and what others are at, may
        still be in it.
      </p>
      <p className="font-ui">
        <Link href={queuePath(view)} className="text-accent underline underline-offset-4">
          Back to the queue
        </Link>
      </p>
      {lastOwn && (
        <ActForm
          act={undoPost}
          label="Take it back"
          hidden={{ decisionId: String(lastOwn.decisionId) }}
        >
          <p className="font-ui text-muted text-sm">Your last decision was on “{lastOwn.title}”.</p>
        </ActForm>
      )}
    </div>
  )
}
