import Link from 'next/link'
import { indexability } from '@/lib/indexing/indexability'
import type { PostPage } from '@/lib/posts/post'

/** Where a post stands outside the desk: who reads it, and whether search engines may keep it. */
export function DeskFacts({ post }: { post: PostPage }) {
  const { index, reasons } = indexability(post)
  return (
    <ul className="space-y-1">
      <li>{index ? 'Indexed by search engines.' : `Not indexed because ${reasons.join(', ')}.`}</li>
      <li>{post.words} words, as measured here.</li>
      <li>
        {post.visibility === 'public' ? (
          <Link href={`/posts/${post.slug}`} prefetch={false} className="text-accent underline">
            Public page
          </Link>
        ) : (
          'Private: readers have no page of it.'
        )}
      </li>
    </ul>
  )
}
