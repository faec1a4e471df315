import { MetaBox } from '@/components/post/meta-box'
import { PostBody } from '@/components/post/post-body'
import { PostHeader } from '@/components/post/post-header'
import type { PostPage } from '@/lib/posts/post'

/** A post as readers will see it. */
export function DraftPreview({ post }: { post: PostPage }) {
  return (
    <article>
      <PostHeader post={post} />
      <PostBody blocks={post.blocks} />
      <MetaBox post={post} />
    </article>
  )
}
