import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import { Day } from '@/components/ui/day'
import { StatusBadge } from '@/components/ui/status-badge'
import type { QueueRow as Row } from '@/lib/review/desk'

export function QueueRow({ post }: { post: Row }) {
  return (
    <article className="grid gap-x-10 gap-y-3 md:grid-cols-[minmax(0,1fr)_15rem]">
      <div>
        <h2 className="text-lg leading-snug font-semibold">
          <Link
            href={`/desk/posts/${post.id}`}
            prefetch={false}
            className={`quiet-link block ${capital(post.title)}`}
          >
            {post.title}
          </Link>
        </h2>
        <p className={`text-muted mt-1 line-clamp-2 ${capital(post.excerpt)}`}>{post.excerpt}</p>
      </div>
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
        {post.needsHumanReview && <li className="text-ink font-medium">Needs human review</li>}
      </ul>
    </article>
  )
}
