import { StructuredData } from '@/components/site/structured-data'
import { sentences } from '@/components/ui/sentences'
import { postData } from '@/lib/indexing/structured/post'
import type { PostPage } from '@/lib/posts/post'

/** What a post says of itself to machines, spelled as readers see it. */
export function PostData({ post }: { post: PostPage }) {
  const { title, excerpt } = post
  const shown = { ...post, title: sentences(title), excerpt: sentences(excerpt) }
  return <StructuredData data={postData(shown)} />
}
