import Link from 'next/link'
import { count, number } from '@/components/ui/count'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Policies } from '@/lib/review/policies/policies'

type Props = Pick<Policies, 'isBeingApplied' | 'appliedShare' | 'expiring'>

/** What the times of now have made of posts, and how far a change has come. */
export function ExpiryStanding({ isBeingApplied, appliedShare, expiring }: Props) {
  const { posts, due } = expiring
  if (isBeingApplied)
    return (
      <div role="status" className="space-y-2">
        <ProgressBar
          label={`Posts are being given their new day of expiry: ${Math.floor(appliedShare * 100)}% so far.`}
          share={appliedShare}
        />
        <p className="font-ui text-sm">
          <a href="/desk/policies" className="text-accent underline underline-offset-4">
            Look again
          </a>
        </p>
      </div>
    )
  return (
    <p className="max-w-prose">
      {posts === 0
        ? 'No review expires as things stand.'
        : `${count(posts, 'post')} have a day on which their review expires; for ${number(due)} it has come.`}{' '}
      {due > 0 && (
        <Link href="/desk?due=1" prefetch={false} className="text-accent underline">
          What is due
        </Link>
      )}
    </p>
  )
}
