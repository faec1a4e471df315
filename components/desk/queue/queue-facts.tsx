import { count } from '@/components/ui/count'
import { Day } from '@/components/ui/day'
import { StatusBadge } from '@/components/ui/status-badge'
import type { QueueRow } from '@/lib/review/desk'

/** Where a post stands, why it is here, and who is at it. */
export function QueueFacts({ post }: { post: QueueRow }) {
  const { heldBy } = post
  return (
    <ul className="font-ui text-muted flex flex-wrap content-start items-center gap-x-4 gap-y-1 text-sm md:pt-1">
      <li>
        <StatusBadge status={post.status} />
      </li>
      <li>Version {post.version}</li>
      <li>
        {post.lastReviewed ? (
          <>
            Last reviewed <Day value={post.lastReviewed} />
          </>
        ) : (
          'Never reviewed'
        )}
      </li>
      {post.quality !== null && <li>Score {post.quality}</li>}
      {post.viewCount !== null && <li>{count(post.viewCount, 'view')}</li>}
      {reasonsOf(post).map((reason) => (
        <li key={reason} className="text-ink font-medium">
          {reason}
        </li>
      ))}
      {heldBy && (
        <li className="text-accent font-medium">
          {heldBy.isMe ? 'You are on it' : `${heldBy.name} is on it`}
        </li>
      )}
    </ul>
  )
}

const reasonsOf = ({ needsHumanReview, isDue, awaitsSecond, contradictions }: QueueRow) => [
  ...(needsHumanReview ? ['Needs human review'] : []),
  ...(isDue ? ['Review is due'] : []),
  ...(awaitsSecond ? ['Awaits a second reviewer'] : []),
  ...(contradictions > 0 ? [count(contradictions, 'contradiction')] : []),
]
