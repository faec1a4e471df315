import { MetaBox } from '@/components/post/meta-box'
import { PostBody } from '@/components/post/post-body'
import { PostHeader } from '@/components/post/post-header'
import { slugify } from '@/lib/content/slug'
import type { PostPage } from '@/lib/posts/post'
import { splitMetadata } from '@/lib/posts/private-fields'
import { termsOf } from '@/lib/posts/terms'
import type { Preview } from '@/lib/review/editing/look.store'

/** A post as readers would see it with what is written now. */
export function DraftPreview({ post: present, preview }: { post: PostPage; preview: Preview }) {
  const terms = termsOf(preview.metadata).map(({ kind, name, slug }) => ({
    ...{ kind, name },
    slug: slug ?? slugify(name),
  }))
  const { shown, hidden } = splitMetadata(preview.metadata)
  const post = { ...present, ...preview, metadata: shown, deskFields: hidden, terms }
  return (
    <article>
      <PostHeader post={post} />
      <PostBody blocks={post.blocks} />
      <MetaBox post={post} />
    </article>
  )
}
