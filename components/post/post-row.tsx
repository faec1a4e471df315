import Link from 'next/link'
import { capital } from '@/components/ui/capital'
import { sentences } from '@/components/ui/sentences'
import { StatusBadge } from '@/components/ui/status-badge'
import type { PostCard } from '@/lib/posts/post'
import { CardFacts } from './card-facts'

/** A post in a list. Not fetched ahead: a list would have the server render every post it names. */
export function PostRow({ post }: { post: PostCard }) {
  return (
    <article>
      <h3 className="text-xl leading-snug font-semibold">
        <Link
          href={`/posts/${post.slug}`}
          prefetch={false}
          className={`quiet-link block ${capital(post.title)}`}
        >
          {post.title}
        </Link>
      </h3>
      <p className="text-muted max-w-measure mt-2 line-clamp-3">{sentences(post.excerpt)}</p>
      <CardFacts post={post}>
        <StatusBadge status={post.status} />
      </CardFacts>
    </article>
  )
}
