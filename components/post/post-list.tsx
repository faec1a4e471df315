import type { PostCard } from '@/lib/posts/post'
import { PostRow } from './post-row'

export function PostList({ posts }: { posts: PostCard[] }) {
  return (
    <ol className="divide-rule divide-y">
      {posts.map((post) => (
        <li key={post.id} className="py-7 first:pt-0">
          <PostRow post={post} />
        </li>
      ))}
    </ol>
  )
}
