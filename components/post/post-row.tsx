import { sentences } from '@/components/ui/sentences'
import { StatusBadge } from '@/components/ui/status-badge'
import { TitleLink } from '@/components/ui/title-link'
import type { PostCard } from '@/lib/posts/post'
import { CardFacts } from './card-facts'

/** A post in a list. */
export function PostRow({ post }: { post: PostCard }) {
  return (
    <article>
      <h3 className="text-xl leading-snug font-semibold">
        <TitleLink href={`/posts/${post.slug}`} title={post.title} />
      </h3>
      <p className="text-muted max-w-measure mt-2 line-clamp-3">{sentences(post.excerpt)}</p>
      <CardFacts post={post}>
        <StatusBadge status={post.status} />
      </CardFacts>
    </article>
  )
}
