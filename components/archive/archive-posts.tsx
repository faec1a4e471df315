import { pageTitle } from '@/components/post/page-title'
import { TitleLink } from '@/components/ui/title-link'
import type { ArchivedPost } from '@/lib/indexing/archive/archive.store'

/** Titles alone, to be run over with the eye. */
export function ArchivePosts({ posts }: { posts: ArchivedPost[] }) {
  return (
    <ol className="gap-x-16 lg:columns-2">
      {posts.map((post) => (
        <li key={post.slug} className="break-inside-avoid">
          <TitleLink href={`/posts/${post.slug}`} title={post.title} className="py-1.5">
            {pageTitle(post)}
          </TitleLink>
        </li>
      ))}
    </ol>
  )
}
