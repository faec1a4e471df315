import Link from 'next/link'
import { indexability } from '@/lib/indexing/indexability'
import type { PostPage } from '@/lib/posts/post'

const listed = (parts: string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)

const withoutPage = {
  private: 'Private: readers have no page of it.',
  removed: 'Removed: readers have no page of it.',
}

/** Where a post stands outside the desk: who reads it, and whether search engines may keep it. */
export function DeskFacts({ post }: { post: PostPage }) {
  const { reasons, canonical } = indexability(post)
  return (
    <ul className="space-y-1">
      <li>
        {reasons.length === 0
          ? 'Indexed by search engines.'
          : `Not indexed because ${listed(reasons.map(({ because }) => because))}.`}
      </li>
      {post.nearCopy && (
        <li>
          {canonical ? 'Search engines are shown instead: ' : 'It nearly repeats: '}
          <Link
            href={`/posts/${post.nearCopy.of.slug}`}
            prefetch={false}
            className="text-accent underline"
          >
            {post.nearCopy.of.title}
          </Link>
        </li>
      )}
      <li>{post.words} words, as measured here.</li>
      <li>
        {post.visibility === 'public' ? (
          <Link href={`/posts/${post.slug}`} prefetch={false} className="text-accent underline">
            Public page
          </Link>
        ) : (
          withoutPage[post.visibility]
        )}
      </li>
    </ul>
  )
}
