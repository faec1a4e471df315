import type { ReactNode } from 'react'
import type { PostCard } from '@/lib/posts/post'

type Props = { post: PostCard; children?: ReactNode }

/** Measured length and where a post is filed, in one quiet line; what a list adds comes first. */
export function CardFacts({ post, children }: Props) {
  const filed = [post.stack?.name, post.problem?.name].filter((name) => name !== undefined)
  return (
    <div className="font-ui text-muted mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {children}
      <span>{post.readingMinutes} min</span>
      {filed.length > 0 && <span>{filed.join(' · ')}</span>}
    </div>
  )
}
