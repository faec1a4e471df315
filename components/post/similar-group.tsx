import { TitleLink } from '@/components/ui/title-link'
import type { PostCard } from '@/lib/posts/post'
import { CardFacts } from './card-facts'

type Props = { title: string; posts: PostCard[] }

export function SimilarGroup({ title, posts }: Props) {
  if (posts.length === 0) return null
  return (
    <section>
      <h3 className="font-ui text-muted mb-1 text-sm font-medium">{title}</h3>
      <ul className="divide-rule divide-y">
        {posts.map((post) => (
          <li key={post.id} className="py-4">
            <TitleLink
              href={`/posts/${post.slug}`}
              title={post.title}
              className="leading-snug font-medium"
            />
            <CardFacts post={post} />
          </li>
        ))}
      </ul>
    </section>
  )
}
