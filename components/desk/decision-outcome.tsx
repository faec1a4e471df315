import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { Outcome } from '@/lib/auth/outcome'
import { signInPath } from '@/lib/auth/return-path'
import type { Reading } from './decision-form'
import { LoadPresent } from './load-present'

type Props = { outcome: Outcome; reading: Reading }

/** What became of a decision, and the way on when it was refused. */
export function DecisionOutcome({ outcome, reading }: Props) {
  if (outcome.status === 'idle') return null
  if (outcome.status === 'done')
    return (
      <Notice tone="done">
        <p>{outcome.message}</p>
        <Link href="/desk" className="underline">
          Back to the queue
        </Link>
      </Notice>
    )

  return (
    <Notice tone="refused">
      <p>{outcome.reason}</p>
      {outcome.because === 'signed out' && (
        <a
          href={signInPath(`/desk/posts/${reading.postId}`)}
          target="_blank"
          rel="noreferrer"
          className="underline"
        >
          Sign in again, in a new tab
        </a>
      )}
      {outcome.because === 'changed' &&
        (isPresent(outcome.kept, reading) ? <p>The present one is shown now.</p> : <LoadPresent />)}
    </Notice>
  )
}

/** Whether the page shows the post anew since the refused decision was sent. */
function isPresent(sent: Record<string, string>, { revisionId, from, version }: Reading) {
  return sent.revisionId !== String(revisionId) || sent.from !== from || sent.version !== version
}
