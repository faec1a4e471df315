import { Day } from '@/components/ui/day'
import { StatusBadge } from '@/components/ui/status-badge'
import type { PostPage } from '@/lib/posts/post'

type Props = {
  post: Pick<
    PostPage,
    'status' | 'lastReviewed' | 'version' | 'readingMinutes' | 'needsHumanReview'
  >
}

/** How far a post has been judged, when, in which version, and how long it takes to read. */
export function PostStatus({ post }: Props) {
  return (
    <ul
      aria-label="Status of this post"
      className="border-rule font-ui text-muted mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-y py-3 text-sm"
    >
      <li>
        <StatusBadge status={post.status} />
      </li>
      {post.needsHumanReview && <li className="text-ink font-medium">Needs human review</li>}
      {post.lastReviewed && (
        <li>
          Last reviewed <Day value={post.lastReviewed} />
        </li>
      )}
      <li>Version {post.version}</li>
      <li>{post.readingMinutes} min read</li>
    </ul>
  )
}
